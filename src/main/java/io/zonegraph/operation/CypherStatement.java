package io.zonegraph.operation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A statement, runnable as it stands.
 *
 * @param text Cypher
 * @param parameters values by name
 */
public record CypherStatement(String text, Map<String, @Nullable Object> parameters) {
}
