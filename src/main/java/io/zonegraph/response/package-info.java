/**
 * Makes the answer of an operation from a row: puts response keys back in the order of
 * the selection, writes scalars, trims pages, makes cursors, and carries nulls up to the
 * next nullable field as the GraphQL specification says. Entry class:
 * {@link io.zonegraph.response.ResponseShaper}.
 */
@NullMarked
package io.zonegraph.response;

import org.jspecify.annotations.NullMarked;
