package io.zonegraph.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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
			return registry;
		}
		catch (SchemaProblem problem) {
			throw new InvalidSchemaException("The schema files are not valid SDL: " + problem.getMessage());
		}
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
