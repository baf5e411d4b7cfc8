package io.zonegraph.operation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.OperationPlanner;

/**
 * Compiles operations, and keeps what it compiled by the operation and the shape of its
 * variables.
 */
final class CompiledOperations {

	private static final int MAX_OPERATIONS = 2_000;

	/** Characters of all statements; plans take about as much room. */
	private static final long MAX_CHARACTERS = 10_000_000;

	private final OperationPlanner planner;

	private final CypherRenderer renderer;

	private final Cache<Shape, CompiledOperation> compiled = Caffeine.newBuilder()
		.maximumWeight(MAX_CHARACTERS)
		.weigher((Shape shape, CompiledOperation operation) -> operation.weight())
		.build();

	/** Variables whose very value counts, as planning each operation found out. */
	private final Cache<OperationDefinition, Set<String>> structural = Caffeine.newBuilder()
		.weakKeys()
		.maximumSize(MAX_OPERATIONS)
		.build();

	CompiledOperations(OperationPlanner planner, CypherRenderer renderer) {
		this.planner = planner;
		this.renderer = renderer;
	}

	/** Whether an operation of this shape has been compiled before. */
	boolean knows(OperationRequest request) {
		return this.compiled.getIfPresent(shape(request, structural(request))) != null;
	}

	CompiledOperation of(OperationRequest request) {
		Set<String> known = structural(request);
		CompiledOperation found = this.compiled.getIfPresent(shape(request, known));
		return (found != null) ? found : compile(request, known);
	}

	private CompiledOperation compile(OperationRequest request, Set<String> known) {
		OperationPlan plan = this.planner.planFor(request.schema(), request.definition(), request.normalized().get(),
				request.variables());
		CompiledOperation operation = new CompiledOperation(plan, this.renderer);
		Set<String> all = new HashSet<>(known);
		all.addAll(plan.structuralVariables());
		this.structural.put(request.definition(), Set.copyOf(all));
		this.compiled.put(shape(request, all), operation);
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
	 * An operation (the same instance for the same document) and its variables' shape.
	 */
	private record Shape(OperationDefinition definition, Map<String, @Nullable Object> variables) {
	}

}
