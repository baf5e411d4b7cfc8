/**
 * The one sequence of changes: every transaction that writes facts notes what it created,
 * updated and deleted, as nodes {@code (:Change)} with gapless numbers in the order of
 * commits.
 *
 * <p>
 * {@link io.zonegraph.change.RecordedWrites} is the entry: it runs work in a transaction
 * of the {@code store} and writes the {@link io.zonegraph.change.ChangeLog} as its last
 * part. The API reads the feed as it reads all nodes.
 */
@NullMarked
package io.zonegraph.change;

import org.jspecify.annotations.NullMarked;
