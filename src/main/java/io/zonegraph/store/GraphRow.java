package io.zonegraph.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The single row of a statement's result.
 *
 * @param columns the values in column order: strings, numbers, booleans, temporal values,
 * and lists and maps of them; null for a null in Cypher
 * @param version version of the graph that was read; empty if the server returned no
 * bookmark
 */
public record GraphRow(List<? extends @Nullable Object> columns, String version) {
}
