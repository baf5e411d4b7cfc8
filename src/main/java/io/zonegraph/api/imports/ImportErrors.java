package io.zonegraph.api.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;
import io.zonegraph.api.http.ErrorMetrics;
import io.zonegraph.seed.ImportRefusedException;
import io.zonegraph.seed.InvalidSeedException;
import io.zonegraph.seed.SeedProblem;
import io.zonegraph.store.StoreException;
import io.zonegraph.store.WriteFailedException;
import io.zonegraph.telemetry.RequestIds;

/**
 * Responds to failed requests with errors in the form of GraphQL errors; each problem of
 * a file is one, with its place.
 *
 * @param json writes JSON
 * @param metrics counts errors
 */
record ImportErrors(JsonMapper json, ErrorMetrics metrics) {

	private static final Logger log = LoggerFactory.getLogger(ImportErrors.class);

	/** Enough to correct a file; the last error says how many more there are. */
	private static final int MAX_PROBLEMS = 1000;

	private static final String RETRY_SECONDS = "5";

	ServerResponse response(Throwable failure, ServerRequest request) {
		if (failure instanceof BadImportRequestException bad) {
			ErrorCode code = (bad.status() == HttpStatus.NOT_FOUND) ? ErrorCode.NOT_FOUND : ErrorCode.BAD_USER_INPUT;
			return response(bad.status(), List.of(error(code, bad.getMessage())));
		}
		if (failure instanceof InvalidSeedException invalid) {
			return response(HttpStatus.UNPROCESSABLE_CONTENT, problems(invalid.problems()));
		}
		if (failure instanceof ImportRefusedException refused) {
			return refused(refused);
		}
		if (failure instanceof BusyException) {
			return response(HttpStatus.SERVICE_UNAVAILABLE, List.of(error(ErrorCode.OVERLOADED, failure.getMessage())));
		}
		if (failure instanceof WriteFailedException failed) {
			return failed.isOutage() ? unavailable() : internal(failure);
		}
		return (failure instanceof StoreException) ? unavailable() : internal(failure);
	}

	/** A path that does not support the method of a request. */
	ServerResponse otherMethod(ServerRequest request, String allowed) {
		return response(HttpStatus.METHOD_NOT_ALLOWED,
				List.of(error(ErrorCode.BAD_USER_INPUT,
						"The method must be %s, was %s.".formatted(allowed.replace(",", " or "), request.method()))),
				Map.of(HttpHeaders.ALLOW, allowed));
	}

	private ServerResponse refused(ImportRefusedException refused) {
		String message = refused.getMessage() + " " + refused.action();
		return switch (refused.reason()) {
			case NOT_FOUND -> response(HttpStatus.NOT_FOUND, List.of(error(ErrorCode.NOT_FOUND, message)));
			case UNEXPECTED -> response(HttpStatus.PRECONDITION_FAILED, List.of(error(ErrorCode.CONFLICT, message)));
			case CONFLICT, OTHER_FILES -> response(HttpStatus.CONFLICT, List.of(error(ErrorCode.CONFLICT, message)));
		};
	}

	private ServerResponse unavailable() {
		return response(HttpStatus.SERVICE_UNAVAILABLE,
				List.of(error(ErrorCode.UNAVAILABLE, "The database cannot be reached at the moment.")));
	}

	private ServerResponse internal(Throwable failure) {
		String id = RequestIds.current();
		log.error("Request {} failed", id, failure);
		return response(HttpStatus.INTERNAL_SERVER_ERROR,
				List.of(error(ErrorCode.INTERNAL_SERVER_ERROR, "Internal error; request id " + id + ".")));
	}

	private static List<ApiError> problems(List<SeedProblem> problems) {
		Stream<ApiError> first = problems.stream().limit(MAX_PROBLEMS).map(ImportErrors::error);
		int left = problems.size() - MAX_PROBLEMS;
		return ((left > 0)
				? Stream.concat(first, Stream.of(error(ErrorCode.BAD_USER_INPUT, "… and %d more.".formatted(left))))
				: first)
			.toList();
	}

	private static ApiError error(SeedProblem problem) {
		Map<String, Object> place = new LinkedHashMap<>();
		place.put("file", problem.file());
		if (!problem.sheet().isEmpty()) {
			place.put("sheet", problem.sheet());
		}
		if (problem.line() > 0) {
			place.put("line", problem.line());
		}
		if (!problem.column().isEmpty()) {
			place.put("column", problem.column());
		}
		return new ApiError(ErrorCode.BAD_USER_INPUT, problem.toString(), null, null, place);
	}

	private static ApiError error(ErrorCode code, @Nullable String message) {
		return new ApiError(code, String.valueOf(message), null, null);
	}

	private ServerResponse response(HttpStatus status, List<ApiError> errors) {
		return response(status, errors,
				(status == HttpStatus.SERVICE_UNAVAILABLE) ? Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS) : Map.of());
	}

	private ServerResponse response(HttpStatus status, List<ApiError> errors, Map<String, String> headers) {
		this.metrics.count(errors);
		return ServerResponse.status(status)
			.contentType(MediaType.APPLICATION_JSON)
			.cacheControl(CacheControl.noStore())
			.headers((all) -> headers.forEach(all::set))
			.body(this.json
				.writeValueAsBytes(Map.of("errors", errors.stream().map(ApiError::toSpecification).toList())));
	}

}
