/**
 * Finds nodes that may be the same thing under several names, without any input or
 * output.
 *
 * <p>
 * {@link io.zonegraph.identity.DuplicateFinder} is the entry class: from the names and
 * codes of all nodes ({@link io.zonegraph.identity.NamedNode}) to the pairs of those that
 * agree in some of them ({@link io.zonegraph.identity.Duplicate}). It is used by
 * {@code seed}.
 */
@NullMarked
package io.zonegraph.identity;

import org.jspecify.annotations.NullMarked;
