package io.zonegraph.api.graphql;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import io.zonegraph.model.GraphModel;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.OperationCase;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
class OperationCasesIT {

	private static TestEngine engine;

	private static Driver driver;

	@BeforeAll
	static void load(Driver shared) {
		driver = shared;
		GraphModel model = Models.zones();
		SeededGraph.load(driver, model);
		engine = new TestEngine(model, driver);
	}

	static Stream<OperationCase> cases() {
		return Stream.of("questions", "compiler", "guesses").flatMap(OperationCase::in);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void answersWithOneStatement(OperationCase example) {
		engine.statements();
		ExecutionResult result = engine.execute(example.operation(), example.variables());
		List<Query> statements = engine.statements();
		assertThat(statements).hasSize(1);
		example.assertStatement(statements.get(0).text());
		Map<String, Object> specification = result.toSpecification();
		example.assertResult(specification);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void readsByIndexOrLabelAndNeverMultipliesRows(OperationCase example) {
		engine.statements();
		engine.execute(example.operation(), example.variables());
		Query query = engine.statements().get(0);
		List<String> operators = operators("EXPLAIN ", query);
		assertThat(operators).doesNotContain("AllNodesScan", "CartesianProduct");
		assertThat(operators).anyMatch((operator) -> operator.contains("Index") || operator.contains("ByLabelScan")
				|| operator.equals("ProcedureCall") || operator.contains("CountStore")
				|| operator.contains("RelationshipTypeScan"));
	}

	@Test
	void seeksTheStartOfFourLevelsInAnIndex() {
		OperationCase example = new OperationCase(Path.of("src/test/resources/cases/compiler/four-levels-with-limits"));
		engine.statements();
		engine.execute(example.operation(), example.variables());
		List<String> operators = operators("PROFILE ", engine.statements().get(0));
		// Neo4j tells a plan from its last operator to its first ones.
		List<String> reading = operators.stream()
			.filter((operator) -> operator.contains("Scan") || operator.contains("Seek")
					|| operator.startsWith("Expand"))
			.toList();
		assertThat(reading.get(0)).isEqualTo("NodeUniqueIndexSeek");
		assertThat(reading.subList(1, reading.size())).isNotEmpty()
			.allMatch((operator) -> operator.startsWith("Expand"));
	}

	private static List<String> operators(String prefix, Query query) {
		try (Session session = driver.session()) {
			ResultSummary summary = session.run(prefix + query.text(), query.parameters()).consume();
			List<String> operators = new ArrayList<>();
			collect(summary.hasProfile() ? summary.profile() : summary.plan(), operators);
			return operators;
		}
	}

	private static void collect(Plan plan, List<String> operators) {
		operators.add(plan.operatorType().replaceAll("@.*", ""));
		plan.children().forEach((child) -> collect(child, operators));
	}

}
