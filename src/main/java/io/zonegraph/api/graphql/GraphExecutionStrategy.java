package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.GoodFaithIntrospection;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.zonegraph.admission.Admission;
import io.zonegraph.admission.AdmissionRefusedException;
import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;
import io.zonegraph.model.GraphModel;
import io.zonegraph.operation.CostExceededException;
import io.zonegraph.operation.GraphOperations;
import io.zonegraph.operation.OperationRequest;
import io.zonegraph.operation.Outcome;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.Place;
import io.zonegraph.response.Answer;
import io.zonegraph.store.StoreException;

/**
 * Executes all root fields that read the graph with one statement, and leaves the others,
 * such as introspection, to graphql-java.
 */
final class GraphExecutionStrategy extends AsyncExecutionStrategy {

	private static final Logger log = LoggerFactory.getLogger(GraphExecutionStrategy.class);

	private final GraphModel model;

	private final GraphOperations operations;

	private final RateLimitSource rateLimits;

	private final ExplainExtension explain;

	GraphExecutionStrategy(GraphModel model, GraphOperations operations, Admission admission,
			ExplainExtension explain) {
		this.model = model;
		this.operations = operations;
		this.rateLimits = new RateLimitSource(admission);
		this.explain = explain;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		// The document limits bound introspection instead.
		context.getGraphQLContext().put(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true);
		Map<String, MergedField> otherFields = new LinkedHashMap<>(parameters.getFields().getSubFields());
		boolean anyGraphField = otherFields.values()
			.removeIf((field) -> this.model.roots().containsKey(field.getName()));
		if (!anyGraphField) {
			return super.execute(context, this.rateLimits.addTo(context, parameters));
		}
		ExecutionResult graphResult = answerObserved(context);
		if (otherFields.isEmpty() || graphResult.getData() == null) {
			return CompletableFuture.completedFuture(graphResult);
		}
		ExecutionStrategyParameters rest = parameters.transform(
				(builder) -> builder.fields(MergedSelectionSet.newMergedSelectionSet().subFields(otherFields).build()));
		return super.execute(context, this.rateLimits.addTo(context, rest)).thenApply(
				(otherResult) -> merge(parameters.getFields().keySet().stream().toList(), graphResult, otherResult));
	}

	private static ExecutionResult merge(List<String> order, ExecutionResult graphResult, ExecutionResult otherResult) {
		Map<String, Object> graphData = graphResult.getData();
		Map<String, Object> otherData = otherResult.getData();
		if (otherData == null) {
			return otherResult;
		}
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		for (String key : order) {
			data.put(key, graphData.containsKey(key) ? graphData.get(key) : otherData.get(key));
		}
		List<GraphQLError> errors = new ArrayList<>(graphResult.getErrors());
		errors.addAll(otherResult.getErrors());
		return ExecutionResultImpl.newExecutionResult()
			.data(data)
			.errors(errors)
			.extensions(graphResult.getExtensions())
			.build();
	}

	/**
	 * Answers within the observation that graphql-java's instrumentation has begun, so
	 * that the statement's span is part of the operation's.
	 */
	private ExecutionResult answerObserved(ExecutionContext context) {
		Observation observation = context.getGraphQLContext().get(ObservationThreadLocalAccessor.KEY);
		return (observation != null) ? observation.scoped(() -> answer(context)) : answer(context);
	}

	private ExecutionResult answer(ExecutionContext context) {
		OperationRequest request = new OperationRequest(context.getExecutionId().toString(), context.getGraphQLSchema(),
				context.getOperationDefinition(), context.getCoercedVariables().toMap(),
				RefusedFields.normalized(context), RateLimitSource.client(context),
				!context.getGraphQLContext().getBoolean(ContextKeys.WARM_UP),
				context.getGraphQLContext().get(ContextKeys.DEADLINE));
		try {
			Outcome outcome = this.operations.answer(request);
			context.getGraphQLContext().put(ContextKeys.GRAPH_VERSION, outcome.explanation().graphVersion());
			RateLimitSource.record(context, outcome.rateLimit());
			return result(outcome.answer(), extensions(context, outcome));
		}
		catch (InvalidOperationException ex) {
			return refused(new ApiError(ErrorCode.BAD_USER_INPUT, String.valueOf(ex.getMessage()),
					(ex.place().location() != null) ? List.of(ex.place().location()) : null,
					List.copyOf(ex.place().path())));
		}
		catch (AbortExecutionException ex) {
			return refused(
					new ApiError(ErrorCode.BAD_USER_INPUT,
							"The operation is too large: it must have at most %d fields, fragments unfolded, had more."
								.formatted(ExecutableNormalizedOperationFactory.Options.DEFAULT_MAX_FIELDS_COUNT),
							null, null));
		}
		catch (CostExceededException ex) {
			return refused(costExceeded(ex));
		}
		catch (AdmissionRefusedException ex) {
			context.getGraphQLContext().put(ContextKeys.PERSONAL, true);
			return refused(AdmissionErrors.of(ex));
		}
		catch (StoreException.Unavailable ex) {
			// The store logs an outage, once.
			log.debug("Operation {}: {} ({})", context.getExecutionId(), ex.getMessage(), ex.reason());
			return refused(new ApiError(ErrorCode.UNAVAILABLE,
					"The graph database cannot be reached at the moment; try again later.", null, null));
		}
		catch (StoreException.TimedOut ex) {
			log.warn("Operation {}: {}", context.getExecutionId(), ex.getMessage());
			return failed(new ApiError(ErrorCode.TIMEOUT,
					"The operation took too long and was ended; ask for smaller pages or fewer levels.", null, null));
		}
		catch (RuntimeException ex) {
			log.error("Operation {} failed", context.getExecutionId(), ex);
			return failed(new ApiError(ErrorCode.INTERNAL_SERVER_ERROR,
					"Internal error; execution id " + context.getExecutionId() + ".", null, null));
		}
	}

	/** What the response says beside data and errors; null for nothing. */
	private @Nullable Map<Object, Object> extensions(ExecutionContext context, Outcome outcome) {
		Map<Object, Object> extensions = new LinkedHashMap<>();
		this.explain.extensionFor(context.getExecutionInput(), outcome.explanation()).ifPresent(extensions::putAll);
		if (!outcome.redirects().isEmpty()) {
			extensions.put("redirects",
					outcome.redirects()
						.entrySet()
						.stream()
						.map((each) -> Map.of("from", each.getKey(), "to", each.getValue()))
						.toList());
		}
		return extensions.isEmpty() ? null : extensions;
	}

	/**
	 * The error for an operation that is too expensive, located at the most expensive
	 * list.
	 */
	private static ApiError costExceeded(CostExceededException ex) {
		Optional<Place> place = ex.mostExpensive().map(Page::place);
		return new ApiError(ErrorCode.COST_EXCEEDED, String.valueOf(ex.getMessage()),
				place.map(Place::location).map(List::of).orElse(null),
				place.<List<Object>>map((each) -> List.copyOf(each.path())).orElse(null),
				Map.of("cost", ex.cost(), "costLimit", ex.limit()));
	}

	private static ExecutionResult result(Answer answer, @Nullable Map<Object, Object> extensions) {
		List<GraphQLError> errors = answer.faults()
			.stream()
			.<GraphQLError>map((fault) -> new ApiError(
					fault.ofClient() ? ErrorCode.BAD_USER_INPUT : ErrorCode.INTERNAL_SERVER_ERROR, fault.message(),
					(fault.place().location() != null) ? List.of(fault.place().location()) : null, fault.path()))
			.toList();
		return ExecutionResultImpl.newExecutionResult()
			.data(answer.data())
			.errors(errors)
			.extensions(extensions)
			.build();
	}

	private static ExecutionResult refused(ApiError error) {
		return ExecutionResultImpl.newExecutionResult().addError(error).build();
	}

	/**
	 * Unlike a rejected operation, one whose execution had begun has {@code data: null}.
	 */
	private static ExecutionResult failed(ApiError error) {
		return ExecutionResultImpl.newExecutionResult().data(null).addError(error).build();
	}

}
