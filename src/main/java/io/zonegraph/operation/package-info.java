/**
 * Plans an operation, renders it, runs it and shapes the answer, in one short method
 * ({@link io.zonegraph.operation.GraphOperations#answer}). Keeps compiled operations, so
 * that requests of a known shape are not planned again.
 */
@NullMarked
package io.zonegraph.operation;

import org.jspecify.annotations.NullMarked;
