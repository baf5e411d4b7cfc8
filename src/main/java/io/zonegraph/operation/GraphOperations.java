package io.zonegraph.operation;

import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;

import io.micrometer.observation.ObservationRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import io.zonegraph.admission.Admission;
import io.zonegraph.admission.AdmissionRefusedException;
import io.zonegraph.admission.Work;
import io.zonegraph.cost.Cost;
import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.model.GraphModel;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.planner.OperationPlanner;
import io.zonegraph.response.Answer;
import io.zonegraph.response.ResponseShaper;
import io.zonegraph.store.Deadline;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphRow;
import io.zonegraph.store.StoreException;

/** Executes operations, each as one Cypher statement. */
public final class GraphOperations {

	private static final Logger log = LoggerFactory.getLogger(GraphOperations.class);

	/** A slower read is logged at level INFO instead of DEBUG. */
	private static final Duration SLOW = Duration.ofMillis(100);

	private final CompiledOperations operations;

	private final GraphReads reads;

	private final GraphStatisticsCache graph;

	private final FormerIdsCache formerIds;

	private final long costLimit;

	private final Admission admission;

	private final UnaryOperator<GraphStatistics> assumedSize;

	private final ResponseShaper shaper = new ResponseShaper();

	private final StatementObservation observation;

	/**
	 * Operations on one graph.
	 * @param model the mapping of the schema to the graph
	 * @param reads runs statements
	 * @param costs limits on the cost of an operation
	 * @param admission decides which operations may use the database
	 */
	public GraphOperations(GraphModel model, GraphReads reads, CostProperties costs, Admission admission) {
		this(model, reads, costs, admission, UnaryOperator.identity());
	}

	/**
	 * Operations on one graph, with statements for a graph of another size: they have the
	 * same results.
	 * @param model the mapping of the schema to the graph
	 * @param reads runs statements
	 * @param costs limits on the cost of an operation
	 * @param admission decides which operations may use the database
	 * @param assumedSize returns, for the size of the graph, the one that statements are
	 * for
	 */
	public GraphOperations(GraphModel model, GraphReads reads, CostProperties costs, Admission admission,
			UnaryOperator<GraphStatistics> assumedSize) {
		this(model, reads, costs, admission, ObservationRegistry.NOOP, assumedSize);
	}

	/**
	 * Operations on one graph, whose statements are measured.
	 * @param model the mapping of the schema to the graph
	 * @param reads runs statements
	 * @param costs limits on the cost of an operation
	 * @param admission decides which operations may use the database
	 * @param observations records the measurements
	 */
	public GraphOperations(GraphModel model, GraphReads reads, CostProperties costs, Admission admission,
			ObservationRegistry observations) {
		this(model, reads, costs, admission, observations, UnaryOperator.identity());
	}

	private GraphOperations(GraphModel model, GraphReads reads, CostProperties costs, Admission admission,
			ObservationRegistry observations, UnaryOperator<GraphStatistics> assumedSize) {
		this.observation = new StatementObservation(observations);
		this.operations = new CompiledOperations(new OperationPlanner(model), new CypherRenderer(), admission);
		this.reads = reads;
		this.graph = new GraphStatisticsCache(model, reads, costs);
		this.formerIds = new FormerIdsCache(model, reads);
		this.costLimit = costs.limit();
		this.admission = admission;
		this.assumedSize = assumedSize;
	}

	/**
	 * Executes those root fields of an operation that read the graph.
	 * @param request the operation
	 * @return its data and errors, and how they were read
	 * @throws InvalidOperationException if the operation is not allowed
	 * @throws CostExceededException if its estimated cost exceeds the limit
	 * @throws AdmissionRefusedException if it may not use the database now
	 * @throws StoreException if the database fails or cannot be reached
	 */
	public Outcome answer(OperationRequest request) {
		Deadline deadline = (request.deadline() != null) ? request.deadline() : this.reads.deadline();
		CompiledOperations.Lookup lookup = this.operations.find(request);
		CompiledOperation operation = lookup.operation();
		GraphStatistics statistics = this.graph.statistics(deadline);
		ParameterBinder.Bindings bound = ParameterBinder.bind(operation.plan(), request.variables(),
				this.formerIds.lastKnown(deadline));
		Cost cost = checkedCost(operation, bound, statistics);
		CypherStatement statement = statement(operation, bound, this.assumedSize.apply(statistics));
		Work work = new Work(statement.text(), (long) cost.rows(), (long) cost.planning());
		try (Admission.Permit permit = this.admission.admit(request.client(), work)) {
			GraphRow row = read(request, statement, deadline);
			ParameterBinder.Bindings current = inVersion(row.version(), operation, request, bound, deadline);
			if (!current.parameters().equals(bound.parameters())) {
				statement = new CypherStatement(statement.text(), current.parameters());
				row = read(request, statement, deadline);
			}
			Answer answer = this.shaper.shape(operation.plan(), row, bound.pageSizes(), request.variables());
			return new Outcome(answer,
					new Explanation(statement, cost.total(), this.costLimit, lookup.cached(), row.version()),
					permit.rateLimit(), current.ids().redirects());
		}
	}

	/**
	 * The bindings with the former ids of the version of the graph that was read. The
	 * version is known only then; the statement is run again in the rare case that nodes
	 * of the request have been merged since the last one.
	 */
	private ParameterBinder.Bindings inVersion(String version, CompiledOperation operation, OperationRequest request,
			ParameterBinder.Bindings bound, Deadline deadline) {
		return bound.ids().anyGiven()
				? ParameterBinder.bind(operation.plan(), request.variables(), this.formerIds.in(version, deadline))
				: bound;
	}

	private GraphRow read(OperationRequest request, CypherStatement statement, Deadline deadline) {
		long start = System.nanoTime();
		try {
			GraphRow row = this.observation.observe(statement,
					() -> this.reads.read(statement.text(), statement.parameters(), deadline));
			log(request, statement, Duration.ofNanos(System.nanoTime() - start));
			this.admission.recordPlanned(statement.text());
			return row;
		}
		catch (StoreException.Unavailable ex) {
			this.admission.forgetPlanned();
			throw ex;
		}
	}

	private Cost checkedCost(CompiledOperation operation, ParameterBinder.Bindings bound, GraphStatistics statistics) {
		Cost cost = operation.cost(bound.pageSizes(), statistics);
		if (cost.total() > this.costLimit) {
			throw new CostExceededException(cost, this.costLimit, bound.pageSizes());
		}
		return cost;
	}

	private static void log(OperationRequest request, CypherStatement statement, Duration read) {
		Level level = (request.awaited() && read.compareTo(SLOW) >= 0) ? Level.INFO : Level.DEBUG;
		if (log.isEnabledForLevel(level)) {
			log.atLevel(level)
				.log("Operation {} {} plan {} read {} µs", request.id(),
						Objects.requireNonNullElse(request.definition().getName(), "(no name)"),
						Integer.toHexString(statement.text().hashCode()), read.toNanos() / 1_000);
		}
		log.trace("Operation {} statement\n{}", request.id(), statement.text());
	}

	private static CypherStatement statement(CompiledOperation operation, ParameterBinder.Bindings bound,
			GraphStatistics statistics) {
		return new CypherStatement(operation.statement(bound.nullKeys(), statistics), bound.parameters());
	}

}
