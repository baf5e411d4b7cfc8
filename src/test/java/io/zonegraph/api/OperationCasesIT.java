package io.zonegraph.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.OperationCase;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
class OperationCasesIT {

	private static TestEngine engine;

	@BeforeAll
	static void load(Driver driver) {
		GraphModel model = Models.zones();
		SeededGraph.load(driver, model);
		engine = new TestEngine(model, driver);
	}

	static Stream<OperationCase> cases() {
		return Stream.concat(OperationCase.in("questions"), OperationCase.in("compiler"));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void answersWithOneStatement(OperationCase example) {
		engine.statements();
		ExecutionResult result = engine.execute(example.operation(), example.variables());
		List<String> statements = engine.statements();
		assertThat(statements).hasSize(1);
		example.assertStatement(statements.get(0));
		Map<String, Object> specification = result.toSpecification();
		example.assertResult(specification);
	}

}
