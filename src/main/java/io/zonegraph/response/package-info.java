/**
 * Builds the result of an operation from a row: restores the order of the selection set,
 * serializes scalars, trims pages, encodes cursors, and propagates nulls to the next
 * nullable field as the GraphQL specification requires. Entry class:
 * {@link io.zonegraph.response.ResponseShaper}.
 */
@NullMarked
package io.zonegraph.response;

import org.jspecify.annotations.NullMarked;
