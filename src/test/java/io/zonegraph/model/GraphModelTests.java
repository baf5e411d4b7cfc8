package io.zonegraph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import org.junit.jupiter.api.Test;

class GraphModelTests {

	private final GraphModel films = read();

	@Test
	void prints() {
		GraphQLSchema schema = this.films.executableSchema();
		System.out.println(new SchemaPrinter().print(schema));
	}

	private static GraphModel read() {
		try {
			return GraphModel.read(List.of(Files.readString(Path.of("src/test/resources/films/films.graphqls"))));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
