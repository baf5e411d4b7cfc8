package io.zonegraph.operation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

import io.zonegraph.admission.Admission;
import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.planner.OperationPlanner;

/**
 * Compiles operations, and caches them by the operation and the shape of its variables.
 */
final class CompiledOperations {

	private static final int MAX_OPERATIONS = 2_000;

	/** Total characters of the cached statements; plans take about as much memory. */
	private static final long MAX_CHARACTERS = 10_000_000;

	private final OperationPlanner planner;

	private final CypherRenderer renderer;

	private final Cache<Shape, CompiledOperation> compiled = Caffeine.newBuilder()
		.maximumWeight(MAX_CHARACTERS)
		.weigher((Shape shape, CompiledOperation operation) -> operation.weight())
		.build();

	/**
	 * Variables whose values a plan depends on, collected as each operation is planned.
	 */
	private final Cache<OperationDefinition, Set<String>> structural = Caffeine.newBuilder()
		.weakKeys()
		.maximumSize(MAX_OPERATIONS)
		.build();

	private final Admission admission;

	CompiledOperations(OperationPlanner planner, CypherRenderer renderer, Admission admission) {
		this.admission = admission;
		this.planner = planner;
		this.renderer = renderer;
	}

	/**
	 * Finds a compiled operation, or compiles it.
	 * @throws InvalidOperationException if the operation is not allowed
	 */
	Lookup find(OperationRequest request) {
		Set<String> known = structural(request);
		Shape shape = shape(request, known);
		CompiledOperation cached = this.compiled.getIfPresent(shape);
		return (cached != null) ? new Lookup(cached, true)
				: new Lookup(this.admission.compile(request.client(), () -> compile(request, known, shape)), false);
	}

	private CompiledOperation compile(OperationRequest request, Set<String> known, Shape shape) {
		OperationPlan plan = this.planner.planFor(request.schema(), request.definition(), request.normalized().get(),
				request.variables());
		CompiledOperation operation = new CompiledOperation(plan, this.renderer);
		if (known.containsAll(plan.structuralVariables())) {
			this.compiled.put(shape, operation);
		}
		else {
			Set<String> all = new HashSet<>(known);
			all.addAll(plan.structuralVariables());
			this.structural.put(request.definition(), Set.copyOf(all));
			this.compiled.put(shape(request, all), operation);
		}
		return operation;
	}

	private Set<String> structural(OperationRequest request) {
		Set<String> known = this.structural.getIfPresent(request.definition());
		return (known != null) ? known : Set.of();
	}

	private static Shape shape(OperationRequest request, Set<String> structural) {
		return new Shape(request.definition(), VariableShape.of(request, structural));
	}

	/**
	 * A compiled operation and where it came from.
	 *
	 * @param operation the compiled operation
	 * @param cached whether it was compiled for an earlier request
	 */
	record Lookup(CompiledOperation operation, boolean cached) {
	}

	/**
	 * An operation (the same instance for the same document) and the shape of its
	 * variables.
	 */
	private record Shape(OperationDefinition definition, Map<String, @Nullable Object> variables) {
	}

}
