package io.zonegraph.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.VariableReference;
import org.jspecify.annotations.Nullable;

/**
 * Refuses operations whose {@code @skip} or {@code @include} reads a variable that is
 * null: valid where the variable has a default, but graphql-java then fails.
 */
final class NullConditions extends SimplePerformantInstrumentation {

	private static final Set<String> CONDITIONS = Set.of("skip", "include");

	@Override
	public ExecutionContext instrumentExecutionContext(ExecutionContext context,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		if (context.getCoercedVariables().toMap().containsValue(null)) {
			new Walk(context.getCoercedVariables().toMap(), context.getFragmentsByName(), new HashSet<>())
				.check(context.getOperationDefinition());
		}
		return context;
	}

	/** Follows an operation into its fragments. */
	private record Walk(Map<String, Object> variables, Map<String, FragmentDefinition> fragments, Set<String> seen) {

		void check(Node<?> node) {
			if (node instanceof Directive directive && CONDITIONS.contains(directive.getName())) {
				checkCondition(directive);
			}
			if (node instanceof FragmentSpread spread && this.seen.add(spread.getName())) {
				check(Objects.requireNonNull(this.fragments.get(spread.getName())));
			}
			node.getChildren().forEach(this::check);
		}

		private void checkCondition(Directive directive) {
			Argument condition = directive.getArgument("if");
			if (condition.getValue() instanceof VariableReference variable
					&& this.variables.get(variable.getName()) == null) {
				throw new AbortExecutionException(List.of(new ApiError(ErrorCode.BAD_USER_INPUT,
						"Variable \"$%s\" must be true or false, as @%s needs it, was null."
							.formatted(variable.getName(), directive.getName()),
						List.of(condition.getSourceLocation()), null)));
			}
		}

	}

}
