/**
 * The rule by which one of several statements about the same thing is chosen, and when
 * two of them contradict each other. Pure: no files, no database, no schema.
 *
 * <p>
 * {@link io.zonegraph.claim.Standing} is the entry class.
 */
@NullMarked
package io.zonegraph.claim;

import org.jspecify.annotations.NullMarked;
