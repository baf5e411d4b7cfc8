package io.zonegraph.operation;

import java.util.Map;

import io.zonegraph.cypher.RunnableText;
import org.jspecify.annotations.Nullable;

/**
 * A Cypher statement with its parameters.
 *
 * @param text the statement
 * @param parameters parameter values by name
 */
public record CypherStatement(String text, Map<String, @Nullable Object> parameters) {

	/** Text that runs the statement with its parameters in Neo4j Browser. */
	public String runnable() {
		return RunnableText.of(this.text, this.parameters);
	}

}
