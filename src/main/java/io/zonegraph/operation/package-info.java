/**
 * Plans, renders and runs an operation and builds its result, in one short method
 * ({@link io.zonegraph.operation.GraphOperations#answer}). Caches compiled operations, so
 * that requests of a known shape are not planned again.
 */
@NullMarked
package io.zonegraph.operation;

import org.jspecify.annotations.NullMarked;
