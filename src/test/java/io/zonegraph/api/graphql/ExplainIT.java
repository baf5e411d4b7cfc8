package io.zonegraph.api.graphql;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import io.zonegraph.admission.Admission;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.operation.CostProperties;
import io.zonegraph.operation.GraphOperations;
import io.zonegraph.store.BrowserAddress;
import io.zonegraph.store.GraphReads;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
class ExplainIT {

	private static final String OPERATION = """
			query($id: ID!, $day: Date!) @asOf(date: $day) { zone(id: $id) { name enterprises(first: 2) { nodes { name } } }
			  __type(name: "Zone") { name } }""";

	private static final Map<String, Object> VARIABLES = Map.of("id", "changchun-etdz", "day", "2021-12-31");

	private static GraphModel model;

	private static GraphReads reads;

	private static Driver driver;

	@BeforeAll
	static void load(Driver shared) {
		driver = shared;
		model = Models.zones();
		SeededGraph.load(driver, model);
		reads = new GraphReads(driver, null, Duration.ofSeconds(30));
	}

	@Test
	void showsAStatementThatRunsAsItStands() {
		ExecutionResult result = execute(true, 1_000_000, true);
		Map<String, Object> explain = TestEngine.at(result.getExtensions(), "explain");
		assertThat(explain)
			.containsKeys("statement", "parameters", "browserText", "browserLink", "cost", "graphVersion")
			.containsEntry("cache", "OFF")
			.containsEntry("costLimit", 1_000_000L);
		assertThat(explain.get("parameters")).hasToString("{asOf=2021-12-31, id=changchun-etdz, limit=2}");
		String text = String.valueOf(explain.get("browserText"));
		assertThat(text)
			.startsWith(":param asOf => date('2021-12-31');\n:param id => 'changchun-etdz';\n:param limit => 2;\n")
			.endsWith(explain.get("statement") + ";");
		Map<String, Object> parameters = Map.of("asOf", LocalDate.of(2021, 12, 31), "id", "changchun-etdz", "limit", 3);
		List<Object> row = driver.executableQuery(String.valueOf(explain.get("statement")))
			.withParameters(parameters)
			.execute()
			.records()
			.get(0)
			.get(0)
			.asList();
		assertThat(row.toString()).contains("长春经开区");
	}

	@Test
	void linksToTheBrowserWithTheTextFilledIn() {
		Map<String, Object> explain = TestEngine.at(execute(true, 1_000_000, true).getExtensions(), "explain");
		assertThat(String.valueOf(explain.get("browserLink")))
			.startsWith("http://localhost:7474/browser/?dbms=bolt%3A%2F%2Fneo4j%40localhost%3A7687"
					+ "&preselectAuthMethod=NATIVE&cmd=edit&arg=%3Aparam%20asOf%20%3D%3E%20date%28%272021-12-31%27%29%3B%0A");
	}

	@Test
	void saysWhyItShowsNothing() {
		ExecutionResult result = execute(false, 1_000_000, true);
		assertThat(result.getExtensions()).hasToString(
				"{explain={reason=Statements are shown to curators, and to others only where the operator of this service allows it.}}");
		assertThat(result.<Map<String, Object>>getData()).containsKeys("zone", "__type");
	}

	@Test
	void showsNothingUnasked() {
		assertThat(execute(true, 1_000_000, false).getExtensions()).isNull();
	}

	@Test
	void refusesWhatCostsTooMuchBeforeAnythingRuns() {
		ExecutionResult result = execute(true, 3, true);
		assertThat(result.isDataPresent()).isFalse();
		assertThat(result.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).startsWith("The operation would cost ").contains("; at most 3 is allowed. ");
			assertThat(error.getExtensions()).containsEntry("code", "COST_EXCEEDED").containsEntry("costLimit", 3L);
			assertThat((Long) error.getExtensions().get("cost")).isGreaterThan(3);
		});
	}

	private static ExecutionResult execute(boolean allowed, long costLimit, boolean asked) {
		BrowserAddress browser = new BrowserAddress(java.net.URI.create("http://localhost:7474/browser/"),
				"bolt://neo4j@localhost:7687");
		GraphQL graphQl = GraphQL.newGraphQL(new GraphSchema(model).executable())
			.queryExecutionStrategy(new GraphExecutionStrategy(model,
					new GraphOperations(model, reads, new CostProperties(costLimit, Duration.ofHours(1)),
							Admission.unlimited()),
					Admission.unlimited(),
					new ExplainExtension(allowed, Optional.of(browser), ExplainExtension.CacheStatus.OFF)))
			.build();
		return graphQl.execute(ExecutionInput.newExecutionInput(OPERATION)
			.variables(VARIABLES)
			.extensions(asked ? Map.of("explain", true) : Map.of())
			.build());
	}

}
