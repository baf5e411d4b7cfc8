package io.zonegraph.model;

import java.util.List;

import graphql.language.ScalarTypeDefinition;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * The scalars a schema may use beyond those of GraphQL itself, without declaring them.
 */
public final class SchemaScalars {

	private static final List<GraphQLScalarType> ALL = List.of(ExtendedScalars.Date, ExtendedScalars.DateTime,
			ExtendedScalars.GraphQLLong, ExtendedScalars.Url, ExtendedScalars.Json);

	private SchemaScalars() {
	}

	/**
	 * The scalars: {@code Date}, {@code DateTime}, {@code Long}, {@code Url},
	 * {@code JSON}.
	 */
	public static List<GraphQLScalarType> all() {
		return ALL;
	}

	static void declareIn(TypeDefinitionRegistry registry) {
		ALL.stream()
			.map(GraphQLScalarType::getName)
			.filter((name) -> !registry.scalars().containsKey(name))
			.forEach((name) -> registry.add(ScalarTypeDefinition.newScalarTypeDefinition().name(name).build()));
	}

}
