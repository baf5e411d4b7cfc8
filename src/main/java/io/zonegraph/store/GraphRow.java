package io.zonegraph.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The only row of a statement's result.
 *
 * @param columns a value for each position: text, number, truth value, temporal, list or
 * map of such; null where there is none
 * @param version version of the graph that was read
 */
public record GraphRow(List<? extends @Nullable Object> columns, String version) {
}
