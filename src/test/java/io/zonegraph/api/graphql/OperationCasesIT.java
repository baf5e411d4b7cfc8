package io.zonegraph.api.graphql;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.Plan;

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
		engine = TestEngine.profiling(model, driver);
	}

	static Stream<OperationCase> cases() {
		return Stream.of("questions", "compiler", "guesses").flatMap(OperationCase::in);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void answersWithOneStatementThatReadsByIndexOrLabelAndNeverMultipliesRows(OperationCase example) {
		engine.statements();
		ExecutionResult result = engine.execute(example.operation(), example.variables());
		List<Query> statements = engine.statements();
		assertThat(statements).hasSize(1);
		example.assertStatement(statements.get(0).text());
		Map<String, Object> specification = result.toSpecification();
		example.assertResult(specification);
		List<String> operators = operators(engine.profile()).toList();
		assertThat(operators).doesNotContain("AllNodesScan", "CartesianProduct");
		assertThat(operators).anyMatch((operator) -> operator.contains("Index") || operator.contains("ByLabelScan")
				|| operator.equals("ProcedureCall") || operator.contains("CountStore")
				|| operator.contains("RelationshipTypeScan"));
	}

	@Test
	void seeksTheStartOfFourLevelsInAnIndex() {
		OperationCase example = new OperationCase(Path.of("src/test/resources/cases/compiler/four-levels-with-limits"));
		engine.execute(example.operation(), example.variables());
		// Neo4j tells a plan from its last operator to its first ones.
		List<String> reading = operators(engine.profile()).filter(
				(operator) -> operator.contains("Scan") || operator.contains("Seek") || operator.startsWith("Expand"))
			.toList();
		assertThat(reading.get(0)).isEqualTo("NodeUniqueIndexSeek");
		assertThat(reading.subList(1, reading.size())).isNotEmpty()
			.allMatch((operator) -> operator.startsWith("Expand"));
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType().replaceAll("@.*", "")),
				plan.children().stream().flatMap(OperationCasesIT::operators));
	}

}
