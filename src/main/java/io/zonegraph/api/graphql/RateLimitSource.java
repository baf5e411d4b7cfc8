package io.zonegraph.api.graphql;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import org.jspecify.annotations.Nullable;

import io.zonegraph.admission.Admission;
import io.zonegraph.admission.Client;
import io.zonegraph.admission.RateLimit;
import io.zonegraph.model.RateLimitField;

/**
 * Provides the value of the root field {@code rateLimit}, which depends on the client: a
 * response with it is given to no other client and not cached.
 */
final class RateLimitSource {

	private final Admission admission;

	RateLimitSource(Admission admission) {
		this.admission = admission;
	}

	/** The client that an execution is for. */
	static Client client(ExecutionContext context) {
		return context.getGraphQLContext().getOrDefault(ContextKeys.CLIENT, Client.INTERNAL);
	}

	/** Records what is left after the operation has been charged. */
	static void record(ExecutionContext context, Optional<RateLimit> rateLimit) {
		rateLimit.ifPresent((left) -> context.getGraphQLContext().put(RateLimit.class, left));
	}

	/** Makes the value the source of the root fields, if one of them is the field. */
	ExecutionStrategyParameters addTo(ExecutionContext context, ExecutionStrategyParameters parameters) {
		if (parameters.getFields().getSubFields().values().stream().noneMatch(RateLimitSource::isRateLimit)) {
			return parameters;
		}
		GraphQLContext values = context.getGraphQLContext();
		values.put(ContextKeys.PERSONAL, true);
		Map<String, @Nullable Object> source = new HashMap<>();
		source.put(RateLimitField.NAME,
				values.<RateLimit>getOrEmpty(RateLimit.class)
					.or(() -> this.admission.rateLimit(client(context)))
					.map(RateLimitSource::fields)
					.orElse(null));
		return parameters.transform((builder) -> builder.source(source));
	}

	private static boolean isRateLimit(MergedField field) {
		return field.getName().equals(RateLimitField.NAME);
	}

	private static Map<String, Object> fields(RateLimit rateLimit) {
		return Map.of("limit", rateLimit.limit(), "window", rateLimit.window().toSeconds(), "cost", rateLimit.cost(),
				"remaining", rateLimit.remaining(), "resetAt",
				OffsetDateTime.now(ZoneOffset.UTC).plus(rateLimit.reset()));
	}

}
