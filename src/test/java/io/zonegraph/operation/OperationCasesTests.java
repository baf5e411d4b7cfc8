package io.zonegraph.operation;

import java.util.HashMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.zonegraph.testing.OperationCase;

class OperationCasesTests {

	private static final TestCompiler COMPILER = TestCompiler.zones();

	static Stream<OperationCase> cases() {
		return Stream.concat(OperationCase.in("questions"), OperationCase.in("compiler"));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void rendersItsStatement(OperationCase example) {
		example.assertStatement(COMPILER.statement(example.operation(), new HashMap<>(example.variables())).text());
	}

}
