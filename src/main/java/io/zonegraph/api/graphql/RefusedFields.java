package io.zonegraph.api.graphql;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.language.AstTransformer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;

import io.zonegraph.planner.Refusal;

/**
 * Rejects single fields of a request that have a null argument where null is not allowed.
 * By section 6.4.1 of the specification, this is a field error, not a request error.
 */
final class RefusedFields {

	private static final Object KEY = RefusedFields.class;

	private RefusedFields() {
	}

	/**
	 * Whether null for a variable may be reported as an error of one field. It is a
	 * request error within a list or an input object, in directives, which apply before
	 * fields do, and in introspection, which graphql-java executes.
	 */
	static boolean mayRefuse(VariableUse use) {
		return use.field() != null && use.position().isTopLevel() && !use.place().startsWith("__")
				&& !use.field().getName().startsWith("__");
	}

	/** Stores the arguments that are null in a request, for {@link #normalized}. */
	static void put(GraphQLContext context, List<VariableUse> arguments) {
		if (!arguments.isEmpty()) {
			context.put(KEY, arguments);
		}
	}

	/**
	 * Supplies the normalized operation of a request, with {@link Refusal} fields in
	 * place of the rejected ones.
	 */
	static Supplier<ExecutableNormalizedOperation> normalized(ExecutionContext context) {
		List<VariableUse> arguments = context.getGraphQLContext().getOrDefault(KEY, List.<VariableUse>of());
		return arguments.isEmpty() ? context.getNormalizedQueryTree() : () -> normalized(context, arguments);
	}

	private static ExecutableNormalizedOperation normalized(ExecutionContext context, List<VariableUse> arguments) {
		IdentityHashMap<Field, Refusal> refusals = new IdentityHashMap<>();
		for (VariableUse argument : arguments) {
			Field field = java.util.Objects.requireNonNull(argument.field());
			refusals.putIfAbsent(field, new Refusal(field.getName(), argument.nullMessage()));
		}
		Replacement replacement = new Replacement(refusals);
		Map<String, FragmentDefinition> fragments = new LinkedHashMap<>();
		context.getFragmentsByName()
			.forEach((name, fragment) -> fragments.put(name, (FragmentDefinition) replacement.replaceIn(fragment)));
		return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(context.getGraphQLSchema(),
				(OperationDefinition) replacement.replaceIn(context.getOperationDefinition()), fragments,
				context.getCoercedVariables());
	}

	/** Replaces fields by refusals. */
	private static final class Replacement extends NodeVisitorStub {

		private final IdentityHashMap<Field, Refusal> refusals;

		private Replacement(IdentityHashMap<Field, Refusal> refusals) {
			this.refusals = refusals;
		}

		Node<?> replaceIn(Node<?> root) {
			return new AstTransformer().transform(root, this);
		}

		@Override
		@SuppressWarnings("rawtypes") // as graphql-java declares it
		public TraversalControl visitField(Field field, TraverserContext<Node> context) {
			Refusal refusal = this.refusals.get(field);
			return (refusal != null) ? TreeTransformerUtil.changeNode(context, refusal.inPlaceOf(field))
					: TraversalControl.CONTINUE;
		}

	}

}
