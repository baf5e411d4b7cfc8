/**
 * Search by name. {@link io.zonegraph.search.SearchKeys} computes the keys that are
 * stored with a node and indexed, {@link io.zonegraph.search.IndexQuery} builds the query
 * for the full-text index, and {@link io.zonegraph.search.NameMatch} finds the matching
 * names. The package does not depend on the database or on other packages.
 */
@NullMarked
package io.zonegraph.search;

import org.jspecify.annotations.NullMarked;
