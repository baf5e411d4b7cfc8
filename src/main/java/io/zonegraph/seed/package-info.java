/**
 * Checks and loads the curated data: CSV files and workbooks whose format is derived from
 * the model, so that a new entity type needs no Java code.
 *
 * <p>
 * {@link io.zonegraph.seed.SeedLoader} is the entry class for loads at a start, and
 * {@link io.zonegraph.seed.PackageImports} for packages that are uploaded later;
 * {@link io.zonegraph.seed.SeedCheck} for a check without a database,
 * {@link io.zonegraph.seed.SeedDryRun} for what a load would do, and
 * {@link io.zonegraph.seed.SeedTemplate} for an empty package to fill. A load proceeds
 * from {@code SeedLocation} (finds the files) to {@code SeedFileReader} (parses CSV
 * files, sheets and zip files to {@code SeedTable}) to {@code SeedReader} (reads the rows
 * according to {@code SeedFormat} and collects all problems) to {@code SeedWriter}
 * (writes nodes and relationships through the {@code store}, in one transaction).
 */
@NullMarked
package io.zonegraph.seed;

import org.jspecify.annotations.NullMarked;
