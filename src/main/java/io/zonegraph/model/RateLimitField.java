package io.zonegraph.model;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * The root field {@code rateLimit} and its type, which every schema has unless its files
 * use one of the names. The field does not read the graph.
 */
public final class RateLimitField {

	/** Name of the field. */
	public static final String NAME = "rateLimit";

	private static final String TYPE = "RateLimit";

	private static final TypeDefinitionRegistry DEFINITIONS = new SchemaParser()
		.parse("""
				type Query {
				  "The rate limit of this client and what is left of it after this operation; null if the service has none."
				  rateLimit: RateLimit
				}

				\"""
				How much a client may ask of the service in a time. What is used up comes back steadily, so that the whole limit
				is available again after one window.
				\"""
				type RateLimit {
				  "The cost that a client may use in a window."
				  limit: Long!

				  "The length of the window, in seconds."
				  window: Int!

				  \"""
				  The cost of this operation: the rows that the database is expected to examine and, if it has not planned the
				  operation before, the cost of planning it. Answers from the response cache cost nothing.
				  \"""
				  cost: Long!

				  "The cost that this client can still use."
				  remaining: Long!

				  "The time at which the whole limit will be available again if nothing more is used."
				  resetAt: DateTime!
				}
				""");

	private RateLimitField() {
	}

	/** Whether a schema has room for the field and its type. */
	static boolean fits(Sdl sdl) {
		boolean fieldIsFree = sdl.object("Query")
			.stream()
			.flatMap((query) -> query.getFieldDefinitions().stream())
			.noneMatch((field) -> field.getName().equals(NAME));
		return fieldIsFree && !sdl.hasType(TYPE);
	}

	static FieldDefinition field() {
		return object("Query").getFieldDefinitions().get(0);
	}

	static ObjectTypeDefinition type() {
		return object(TYPE);
	}

	private static ObjectTypeDefinition object(String name) {
		return DEFINITIONS.getType(name, ObjectTypeDefinition.class).orElseThrow();
	}

}
