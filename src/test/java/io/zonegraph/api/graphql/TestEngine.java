package io.zonegraph.api.graphql;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.ProfiledPlan;

import io.zonegraph.admission.Admission;
import io.zonegraph.api.persisted.TestDocuments;
import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.operation.CostProperties;
import io.zonegraph.operation.GraphOperations;
import io.zonegraph.store.GraphReads;
import io.zonegraph.testing.RecordingDriver;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine over a real database, without the web. */
public final class TestEngine {

	/**
	 * What suffices on a machine three times slower, also for the statement that takes
	 * longest to plan.
	 */
	private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

	private final RecordingDriver recordingDriver;

	private final GraphQL graphQl;

	public TestEngine(GraphModel model, Driver driver) {
		this(model, driver, READ_TIMEOUT);
	}

	/**
	 * An engine with another time limit.
	 * @param timeout time limit of a statement
	 */
	public TestEngine(GraphModel model, Driver driver, Duration timeout) {
		this(model, driver, timeout, UnaryOperator.identity());
	}

	/**
	 * An engine with statements for a graph of another size.
	 * @param timeout time limit of a statement
	 * @param assumedSize returns, for the size of the graph, the one that statements are
	 * for
	 */
	public TestEngine(GraphModel model, Driver driver, Duration timeout, UnaryOperator<GraphStatistics> assumedSize) {
		this(model, new RecordingDriver(driver, false), timeout, assumedSize);
	}

	private TestEngine(GraphModel model, RecordingDriver recordingDriver, Duration timeout,
			UnaryOperator<GraphStatistics> assumedSize) {
		this.recordingDriver = recordingDriver;
		GraphReads reads = new GraphReads(this.recordingDriver.driver(), null, timeout);
		this.graphQl = GraphQL.newGraphQL(new GraphSchema(model).executable())
			.queryExecutionStrategy(new GraphExecutionStrategy(model,
					new GraphOperations(model, reads, new CostProperties(2_000_000, Duration.ofHours(1)),
							Admission.unlimited(), assumedSize),
					Admission.unlimited(),
					new ExplainExtension(true, Optional.empty(), ExplainExtension.CacheStatus.OFF)))
			.preparsedDocumentProvider(checked(new GraphSchema(model).executable(), true))
			.build();
		measureGraph(model);
	}

	/** An engine whose statements are profiled. */
	static TestEngine profiling(GraphModel model, Driver driver) {
		return new TestEngine(model, new RecordingDriver(driver, true), READ_TIMEOUT, UnaryOperator.identity());
	}

	/**
	 * Documents and variables, checked as in the application.
	 * @param schema the schema
	 * @param open whether it is open to introspection
	 */
	public static PreparsedDocumentProvider checked(GraphQLSchema schema, boolean open) {
		Hints hints = new Hints(open);
		return new RequestValidation(TestDocuments.within(new DocumentLimits(LimitProperties.DEFAULTS)),
				new DocumentValidation(schema, hints), schema, hints);
	}

	/**
	 * The first operation also reads how large the graph is, in a statement of its own.
	 */
	private void measureGraph(GraphModel model) {
		execute("{ %s { totalCount } }".formatted(model.nodeTypes().get(0).plural()), Map.of());
		statements();
	}

	/** The statements run since the last call. */
	public List<Query> statements() {
		return this.recordingDriver.statements();
	}

	/** The profile of the last statement, if the engine profiles. */
	ProfiledPlan profile() {
		List<ProfiledPlan> profiles = this.recordingDriver.profiles();
		return profiles.get(profiles.size() - 1);
	}

	public ExecutionResult execute(String operation, Map<String, Object> variables) {
		return this.graphQl.execute(ExecutionInput.newExecutionInput(operation).variables(variables).build());
	}

	/** The data of an operation that must have no errors. */
	Map<String, Object> data(String operation, Map<String, Object> variables) {
		ExecutionResult result = execute(operation, variables);
		assertThat(result.getErrors()).isEmpty();
		return result.getData();
	}

	Map<String, Object> data(String operation) {
		return data(operation, Map.of());
	}

	/** The value at a path of response keys and positions. */
	@SuppressWarnings("unchecked")
	static <T> T at(Object data, Object... path) {
		Object found = data;
		for (Object step : path) {
			found = (step instanceof Integer index) ? ((List<Object>) Objects.requireNonNull(found)).get(index)
					: ((Map<String, Object>) Objects.requireNonNull(found)).get(step);
		}
		return (T) Objects.requireNonNull(found);
	}

}
