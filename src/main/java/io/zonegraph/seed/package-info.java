/**
 * Checks and loads the curated data: CSV files whose format follows from the model, so
 * that a new entity type takes no Java.
 *
 * <p>
 * {@link io.zonegraph.seed.SeedLoader} is the entry, and
 * {@link io.zonegraph.seed.SeedCheck} for a check without a database. A load goes
 * {@code SeedLocation} (finds files) → {@code SeedReader} (files to rows, by
 * {@code SeedFormat}; collects every problem) → {@code SeedWriter} (rows to the graph, by
 * way of the {@code store}, in one transaction).
 */
@NullMarked
package io.zonegraph.seed;

import org.jspecify.annotations.NullMarked;
