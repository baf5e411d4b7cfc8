package io.zonegraph.operation;

import java.util.Map;

import io.zonegraph.cypher.RunnableText;
import org.jspecify.annotations.Nullable;

/**
 * A statement, runnable as it stands.
 *
 * @param text Cypher
 * @param parameters values by name
 */
public record CypherStatement(String text, Map<String, @Nullable Object> parameters) {

	/** The statement with its parameters, to be run in Neo4j Browser as it stands. */
	public String runnable() {
		return RunnableText.of(this.text, this.parameters);
	}

}
