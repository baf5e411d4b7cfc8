package io.zonegraph.api.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLError;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import io.zonegraph.api.error.ErrorCode;

/**
 * Counts responses with errors by {@code extensions.code}, as the HTTP status does not
 * tell all of them. Each code exists from the start, with 0.
 */
public final class ErrorMetrics {

	private final Map<ErrorCode, Counter> counters = new EnumMap<>(ErrorCode.class);

	ErrorMetrics(MeterRegistry metrics) {
		Arrays.stream(ErrorCode.values())
			.forEach((code) -> this.counters.put(code,
					Counter.builder("zonegraph.errors")
						.description("Responses with an error of this code")
						.tag("code", code.name())
						.register(metrics)));
	}

	/** Counts a response once for each code among its errors. */
	public void count(Collection<? extends GraphQLError> errors) {
		if (!errors.isEmpty()) {
			errors.stream()
				.map((error) -> Objects.requireNonNullElse(error.getExtensions(), Map.of()).get("code"))
				.distinct()
				.forEach(this::count);
		}
	}

	private void count(Object code) {
		this.counters.forEach((each, counter) -> {
			if (each.name().equals(code)) {
				counter.increment();
			}
		});
	}

}
