package io.zonegraph.seed;

import org.jspecify.annotations.Nullable;

/**
 * What an import did or would do.
 *
 * @param dryRun whether nothing was written
 * @param unchanged whether the package already had this content, so that there is no new
 * import
 * @param imported the import that was made, found or undone; null for a dry run of a new
 * one
 * @param details what is changed in the graph
 */
public record ImportReport(boolean dryRun, boolean unchanged, @Nullable PackageImport imported, LoadDetails details) {
}
