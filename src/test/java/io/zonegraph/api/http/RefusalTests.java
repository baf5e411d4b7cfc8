package io.zonegraph.api.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResultImpl;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.MediaType;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Which responses may be delayed, and how many. */
class RefusalTests {

	private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

	private final RefusalProperties properties = new RefusalProperties(Duration.ofSeconds(1), 20, 0);

	private final ResponseSerializer serializer = new ResponseSerializer(new JsonMapper(),
			new CacheHeaders(new HttpProperties(Duration.ZERO, false)), new ErrorMetrics(this.metrics),
			new RefusalDelay(this.properties, this.metrics));

	@ParameterizedTest
	@EnumSource
	void refusesOnlyWhatWouldBeTooMuch(ErrorCode code) {
		SerializedResponse response = this.serializer.serialize(response(code),
				MediaType.valueOf("application/graphql-response+json"));
		boolean isTooMuch = code == ErrorCode.OVERLOADED || code == ErrorCode.RATE_LIMITED;
		assertThat(response.refused()).isEqualTo(isTooMuch);
		assertThat(response.status().value()).isEqualTo(switch (code) {
			case RATE_LIMITED -> 429;
			case OVERLOADED, UNAVAILABLE -> 503;
			default -> 400;
		});
	}

	@Test
	void boundsThoseThatWaitByTheHeapUnlessConfigured() {
		assertThat(this.properties.places(128_000_000)).isEqualTo(128);
		assertThat(this.properties.places(Long.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
		assertThat(new RefusalProperties(Duration.ZERO, 20, 7).places(128_000_000)).isEqualTo(7);
	}

	private static WebGraphQlResponse response(ErrorCode code) {
		ApiError error = new ApiError(code, "No.", null, null, Map.of());
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
				ExecutionInput.newExecutionInput("{ zones { totalCount } }").build(),
				ExecutionResultImpl.newExecutionResult().errors(List.of(error)).build()));
	}

}
