package io.zonegraph.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;

/** Parses schema files together with the definitions of the mapping directives. */
final class SchemaFiles {

	private SchemaFiles() {
	}

	static TypeDefinitionRegistry parse(List<String> texts) {
		SchemaParser parser = new SchemaParser();
		try {
			TypeDefinitionRegistry registry = parser.parse(directives());
			texts.forEach((text) -> registry.merge(parser.parse(text)));
			SchemaScalars.declareIn(registry);
			new SdlCheck(registry).run();
			return registry;
		}
		catch (SchemaProblem problem) {
			throw new InvalidSchemaException("The schema files are not valid SDL: " + messagesOf(problem));
		}
	}

	/**
	 * Parses one file separately, so that errors can be reported with the file name.
	 * @throws InvalidSchemaException if the text is not valid SDL
	 */
	static void checkSyntax(String file, String text) {
		try {
			new SchemaParser().parse(text);
		}
		catch (SchemaProblem problem) {
			throw new InvalidSchemaException("%s is not valid SDL: %s".formatted(file, messagesOf(problem)));
		}
	}

	/**
	 * The messages of a problem, without the class names in graphql-java's own message.
	 */
	private static String messagesOf(SchemaProblem problem) {
		return problem.getErrors().stream().map(GraphQLError::getMessage).collect(Collectors.joining("; "));
	}

	private static String directives() {
		try (InputStream resource = SchemaFiles.class.getResourceAsStream("directives.graphqls")) {
			return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
