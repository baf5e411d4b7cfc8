package io.zonegraph.model;

import java.util.List;
import java.util.function.Function;

import graphql.Scalars;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * The scalars that schema files may use in addition to the built-in ones, without
 * declaring them.
 */
final class SchemaScalars {

	private static final List<GraphQLScalarType> ALL = List.of(
			specified(read(ExtendedScalars.Date, Rfc3339::day), "A date, such as `2021-12-31`.",
					"https://www.rfc-editor.org/rfc/rfc3339"),
			specified(read(ExtendedScalars.DateTime, Rfc3339::moment),
					"A point in time with its offset from UTC, such as `2021-12-31T08:00:00.000Z`.",
					"https://www.rfc-editor.org/rfc/rfc3339"),
			specified(ExtendedScalars.GraphQLLong, "A signed 64-bit integer.",
					"https://docs.oracle.com/javase/specs/jls/se17/html/jls-4.html#jls-4.2.1"),
			specified(ExtendedScalars.Url, "A URL, such as `https://example.org/path`.",
					"https://www.rfc-editor.org/rfc/rfc3986"),
			specified(ExtendedScalars.Json, "Any JSON value.", "https://www.rfc-editor.org/rfc/rfc8259"));

	/**
	 * Built-in scalars for which graphql-java accepts more values than the specification
	 * allows.
	 */
	private static final List<GraphQLScalarType> STRICT = List.of(
			Scalars.GraphQLID.transform((id) -> id.coercing(new IdCoercing())),
			Scalars.GraphQLFloat.transform((number) -> number.coercing(new FloatCoercing())));

	private SchemaScalars() {
	}

	/** Names of the additional scalars. */
	static List<String> names() {
		return ALL.stream().map(GraphQLScalarType::getName).toList();
	}

	/** Adds the additional scalars, and strict versions of built-in ones. */
	static void addTo(RuntimeWiring.Builder wiring) {
		ALL.forEach(wiring::scalar);
		// In strict mode, built-in scalars cannot be replaced.
		wiring.strictMode(false);
		STRICT.forEach(wiring::scalar);
		wiring.strictMode(true);
	}

	private static GraphQLScalarType read(GraphQLScalarType scalar, Function<String, ?> reader) {
		return scalar.transform((builder) -> builder.coercing(new TextCoercing<>(scalar.getCoercing(), reader)));
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
