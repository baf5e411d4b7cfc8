package io.zonegraph.api.graphql;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionId;
import graphql.execution.ExecutionStrategyParameters;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.zonegraph.api.error.ClientErrors;
import io.zonegraph.api.graphql.ReferenceCoercion.Var;
import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.cypher.StatementVariant;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.planner.OperationPlanner;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random arguments, written in documents, sent in variables and mixed, against the
 * coercion of the specification ({@link ReferenceCoercion}); no database. What is let
 * through must have the very value and must be planned without an internal error.
 */
class CoercionTests {

	private static final GraphModel model = Models.films();

	private static final GraphQLSchema schema = new GraphSchema(model).executable();

	private static final int EACH = 1_000;

	private final GraphQL graphql = GraphQL.newGraphQL(schema)
		.preparsedDocumentProvider(TestEngine.checked(schema, true))
		.queryExecutionStrategy(new ArgumentsStrategy())
		.build();

	private final ClientErrors errors = new ClientErrors(schema);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void takesAValueAlikeWrittenAndInAVariable(long seed) {
		Random random = new Random(seed);
		int refused = 0;
		for (int trial = 0; trial < EACH; trial++) {
			GraphQLArgument argument = argument(random);
			Object value = new InputGenerator(random, 0.05, 0).value(argument.getType(), 4);
			Object expected = expected(argument, value, Map.of());
			assertThat(arguments("{ films(%s: %s) { totalCount } }".formatted(argument.getName(),
					written(argument.getType(), value)), Map.of()))
				.as("seed %d, trial %d: %s: %s", seed, trial, argument.getName(), value)
				.isEqualTo(expected);
			Map<String, @Nullable Object> variables = new HashMap<>();
			variables.put("v", value);
			assertThat(arguments("query ($v: %s) { films(%s: $v) { totalCount } }"
				.formatted(GraphQLTypeUtil.simplePrint(argument.getType()), argument.getName()), variables))
				.as("seed %d, trial %d: $v for %s: %s", seed, trial, argument.getName(), value)
				.isEqualTo(expected);
			refused += (expected == REFUSED) ? 1 : 0;
		}
		assertThat(refused).isBetween(EACH / 20, EACH * 19 / 20);
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void takesVariablesAtEveryDepth(long seed) {
		Random random = new Random(seed);
		int refused = 0;
		for (int trial = 0; trial < EACH; trial++) {
			GraphQLArgument argument = argument(random);
			InputGenerator generator = new InputGenerator(random, 0.02, 0.15);
			Object value = generator.value(argument.getType(), 4);
			Map<String, @Nullable Object> given = new HashMap<>();
			generator.declared()
				.values()
				.stream()
				.filter((variable) -> variable.given() != Var.ABSENT)
				.forEach((variable) -> given.put(variable.name(), variable.given()));
			String document = "query %s { films(%s: %s) { totalCount } }".formatted(declarations(generator.declared()),
					argument.getName(), written(argument.getType(), value));
			Object expected = expected(argument, value, generator.declared());
			assertThat(arguments(document, given)).as("seed %d, trial %d: %s with %s", seed, trial, document, given)
				.isEqualTo(expected);
			refused += (expected == REFUSED) ? 1 : 0;
		}
		assertThat(refused).isBetween(EACH / 20, EACH * 19 / 20);
	}

	private static final Object REFUSED = "refused";

	private static GraphQLArgument argument(Random random) {
		return schema.getQueryType()
			.getFieldDefinition("films")
			.getArgument(random.nextInt(4) == 0 ? "orderBy" : "where");
	}

	private static Object expected(GraphQLArgument argument, @Nullable Object value, Map<String, Var> variables) {
		ReferenceCoercion reference = new ReferenceCoercion(variables);
		try {
			variables.values().forEach(reference::runtimeValue);
			Object coerced = reference.of(argument.getType(), value, argument.hasSetDefaultValue(), false);
			Map<String, @Nullable Object> arguments = new HashMap<>();
			if (coerced != Var.ABSENT) {
				arguments.put(argument.getName(), coerced);
			}
			return arguments;
		}
		catch (ReferenceCoercion.Refused ex) {
			return REFUSED;
		}
	}

	/** The coerced arguments of the only field, or that the request is refused. */
	private Object arguments(String document, Map<String, @Nullable Object> variables) {
		ExecutionResult result = this.graphql
			.execute(ExecutionInput.newExecutionInput(document).variables(variables).build());
		if (result.getErrors().isEmpty()) {
			return Objects.requireNonNull(result.<Object>getData());
		}
		for (GraphQLError error : result.getErrors()) {
			GraphQLError coded = this.errors.toApiError(error, ExecutionId.from("test"));
			assertThat(coded.getExtensions().get("code")).as(document + " " + variables + " " + coded.getMessage())
				.isIn("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED");
			assertThat(coded.getMessage()).isNotEqualTo("The operation is not valid.");
		}
		return REFUSED;
	}

	private static String declarations(Map<String, Var> variables) {
		return variables.isEmpty() ? "" : variables.values()
			.stream()
			.map((variable) -> "$" + variable.name() + ": " + GraphQLTypeUtil.simplePrint(variable.type())
					+ (variable.nonNull() ? "!" : "")
					+ ((variable.fallback() != null) ? " = " + written(variable.type(), variable.fallback()) : ""))
			.collect(Collectors.joining(", ", "(", ")"));
	}

	/** A value as a document writes it: names of enum values without quotes. */
	private static String written(GraphQLType type, @Nullable Object value) {
		GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
		if (value instanceof Var variable) {
			return "$" + variable.name();
		}
		if (value instanceof List<?> list) {
			GraphQLType element = GraphQLTypeUtil.isList(plain) ? GraphQLTypeUtil.unwrapOne(plain) : plain;
			return list.stream().map((each) -> written(element, each)).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof Map<?, ?> object) {
			GraphQLType named = GraphQLTypeUtil.unwrapAll(plain);
			Map<String, String> fields = new LinkedHashMap<>();
			object.forEach((name, field) -> fields.put((String) name,
					written((named instanceof GraphQLInputObjectType input && input.getField((String) name) != null)
							? input.getField((String) name).getType() : plain, field)));
			return fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + ": " + field.getValue())
				.collect(Collectors.joining(", ", "{", "}"));
		}
		if (value instanceof String text
				&& !(GraphQLTypeUtil.unwrapAll(plain) instanceof GraphQLEnumType && text.matches("[A-Za-z]+"))) {
			return AstPrinter.printAstCompact(StringValue.of(text));
		}
		return String.valueOf(value);
	}

	/** Plans the operation, and answers with its coerced arguments. */
	private static final class ArgumentsStrategy extends AsyncExecutionStrategy {

		@Override
		public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
				ExecutionStrategyParameters parameters) {
			ExecutableNormalizedOperation operation = RefusedFields.normalized(context).get();
			try {
				new CypherRenderer().render(new OperationPlanner(model).planFor(schema,
						context.getOperationDefinition(), operation, context.getCoercedVariables().toMap()),
						StatementVariant.DEFAULT);
			}
			catch (InvalidOperationException ex) {
				// Valid, but more than the engine takes, such as null in a filter.
			}
			return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
				.data(operation.getTopLevelFields().get(0).getResolvedArguments())
				.build());
		}

	}

}
