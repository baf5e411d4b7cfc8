package io.zonegraph.operation;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import graphql.normalized.ExecutableNormalizedOperation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import io.zonegraph.admission.Admission;
import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.cypher.StatementVariant;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.planner.OperationPlanner;
import io.zonegraph.response.Answer;
import io.zonegraph.response.ResponseShaper;
import io.zonegraph.store.GraphRow;

/**
 * What the engine itself costs for an operation of 200 fields: all but parsing, the
 * network and the database. The row that it shapes was recorded from a real database.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class OperationBenchmark {

	/**
	 * Length of every list of the answer. With 1 the answer has about as many values as
	 * the operation has fields; the targets are for that.
	 */
	@Param({ "1", "3" })
	int first;

	private final CypherRenderer renderer = new CypherRenderer();

	private final ResponseShaper shaper = new ResponseShaper();

	private BenchedOperation operation;

	private OperationPlanner planner;

	private GraphStatistics graph;

	private CompiledOperations known;

	private OperationPlan plan;

	private GraphRow row;

	/** Records the row if the statement has changed since it was last recorded. */
	@Setup
	public void prepare() {
		this.operation = BenchedOperation.ofTwoHundredFields(this.first);
		this.planner = new OperationPlanner(this.operation.model());
		this.graph = GraphStatistics.of(this.operation.model(), Map.of(), Map.of());
		this.known = new CompiledOperations(this.planner, this.renderer, Admission.unlimited());
		CompiledOperation compiled = this.known.find(this.operation.request()).operation();
		this.plan = compiled.plan();
		this.row = RecordedRow.of(statement(compiled));
	}

	private CypherStatement statement(CompiledOperation compiled) {
		ParameterBinder.Bindings bound = bindings(compiled.plan());
		return new CypherStatement(compiled.statement(bound.nullKeys(), this.graph), bound.parameters());
	}

	private ParameterBinder.Bindings bindings(OperationPlan of) {
		return ParameterBinder.bind(of, this.operation.request().variables(), Map.of());
	}

	/**
	 * Plan, render, bind and shape, with nothing kept. Target: 150 µs with lists of 1.
	 */
	@Benchmark
	public Answer planRenderShape() {
		return answer(new CompiledOperation(newPlan(), this.renderer));
	}

	/**
	 * Find the plan that is kept, bind and shape. Target: 40 µs with lists of 1.
	 */
	@Benchmark
	public Answer keptPlanShape() {
		return answer(this.known.find(this.operation.request()).operation());
	}

	private Answer answer(CompiledOperation compiled) {
		ParameterBinder.Bindings bound = bindings(compiled.plan());
		CypherStatement statement = new CypherStatement(compiled.statement(bound.nullKeys(), this.graph), bound.parameters());
		if (statement.text().isEmpty()) {
			throw new IllegalStateException("No statement.");
		}
		return this.shaper.shape(compiled.plan(), this.row, bound.pageSizes(), this.operation.request().variables());
	}

	/** What graphql-java does before an operation can be planned; not in the targets. */
	@Benchmark
	public ExecutableNormalizedOperation normalize() {
		return this.operation.normalized();
	}

	@Benchmark
	public OperationPlan plan() {
		return newPlan();
	}

	private OperationPlan newPlan() {
		OperationRequest request = this.operation.request();
		return this.planner.planFor(request.schema(), request.definition(), request.normalized().get(),
				request.variables());
	}

	@Benchmark
	public String render() {
		return this.renderer.render(this.plan, StatementVariant.DEFAULT);
	}

	@Benchmark
	public Answer shape() {
		return this.shaper.shape(this.plan, this.row, bindings(this.plan).pageSizes(),
				this.operation.request().variables());
	}

}
