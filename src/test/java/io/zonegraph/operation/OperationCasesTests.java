package io.zonegraph.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.OperationCase;

import static org.assertj.core.api.Assertions.assertThat;

class OperationCasesTests {

	private static final TestCompiler COMPILER = TestCompiler.zones();

	static Stream<OperationCase> cases() {
		return Stream.of("questions", "compiler", "guesses").flatMap(OperationCase::in);
	}

	@Test
	void theReadmeShowsItsExampleAsItIs() throws IOException {
		OperationCase example = new OperationCase(Path.of("src/test/resources/cases/compiler/readme-example"));
		assertThat(Files.readString(Path.of("README.md"))).contains(example.operation().strip())
			.contains(statement(example));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void rendersItsStatement(OperationCase example) {
		example.assertStatement(statement(example));
	}

	/** The statement for a graph as small as the seed. */
	private static String statement(OperationCase example) {
		return COMPILER
			.statement(example.operation(), new HashMap<>(example.variables()),
					Models.zones().relationshipTypes().keySet())
			.text();
	}

}
