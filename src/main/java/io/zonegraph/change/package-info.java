/**
 * The change sequence: every transaction that writes facts records what it created,
 * updated and deleted as {@code (:Change)} nodes, numbered without gaps in the order of
 * commits.
 *
 * <p>
 * {@link io.zonegraph.change.RecordedWrites} is the entry class: it runs work in a
 * transaction of the {@code store} and finally writes the
 * {@link io.zonegraph.change.ChangeLog}. The API reads changes in the same way as other
 * nodes.
 */
@NullMarked
package io.zonegraph.change;

import org.jspecify.annotations.NullMarked;
