package io.zonegraph.model;

import java.util.List;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * The scalars a schema may use beyond those of GraphQL itself, without declaring them.
 */
public final class SchemaScalars {

	private static final List<GraphQLScalarType> ALL = List.of(
			specified(ExtendedScalars.Date.transform((day) -> day.coercing(new DayCoercing())),
					"A day, as `2021-12-31`.", "https://www.rfc-editor.org/rfc/rfc3339"),
			specified(ExtendedScalars.DateTime, "A moment with its offset from UTC, as `2021-12-31T08:00:00.000Z`.",
					"https://www.rfc-editor.org/rfc/rfc3339"),
			specified(ExtendedScalars.GraphQLLong, "A whole number of up to 64 bits.",
					"https://docs.oracle.com/javase/specs/jls/se17/html/jls-4.html#jls-4.2.1"),
			specified(ExtendedScalars.Url, "An address, as `https://example.org/path`.",
					"https://www.rfc-editor.org/rfc/rfc3986"),
			specified(ExtendedScalars.Json, "Any JSON value.", "https://www.rfc-editor.org/rfc/rfc8259"));

	private SchemaScalars() {
	}

	/**
	 * The scalars: {@code Date}, {@code DateTime}, {@code Long}, {@code Url},
	 * {@code JSON}.
	 */
	public static List<GraphQLScalarType> all() {
		return ALL;
	}

	private static GraphQLScalarType specified(GraphQLScalarType scalar, String description, String url) {
		return scalar.transform((builder) -> builder.description(description).specifiedByUrl(url));
	}

	static void declareIn(TypeDefinitionRegistry registry) {
		ALL.stream()
			.filter((scalar) -> !registry.scalars().containsKey(scalar.getName()))
			.forEach((scalar) -> registry.add(declared(scalar)));
	}

	private static ScalarTypeDefinition declared(GraphQLScalarType scalar) {
		Directive specified = Directive.newDirective()
			.name("specifiedBy")
			.argument(Argument.newArgument("url", StringValue.of(scalar.getSpecifiedByUrl())).build())
			.build();
		return ScalarTypeDefinition.newScalarTypeDefinition().name(scalar.getName()).directive(specified).build();
	}

}
