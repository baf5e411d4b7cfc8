package io.zonegraph.telemetry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;

/**
 * Identifies requests in responses and in the log: by the header {@code X-Request-Id} of
 * the client or its proxy, else by the trace id of {@code traceparent}, else by an id of
 * our own.
 */
public final class RequestIds {

	/** The header of requests and responses. */
	public static final String HEADER = "X-Request-Id";

	/** The key in the log's context (MDC). */
	public static final String KEY = "requestId";

	/**
	 * Letters that need no escaping in logs and headers, and no more than a UUID twice.
	 */
	private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._=-]{1,72}");

	/** Version, trace id, parent id and flags. */
	private static final Pattern TRACE_PARENT = Pattern
		.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");

	private static final IdGenerator generator = new AlternativeJdkIdGenerator();

	private RequestIds() {
	}

	/**
	 * The id of a request.
	 * @param requestId its header {@code X-Request-Id}; ignored if null or not 1–72
	 * letters, digits and {@code ._=-}
	 * @param traceParent its header of the W3C trace context; ignored if null or
	 * malformed
	 */
	public static String of(@Nullable String requestId, @Nullable String traceParent) {
		if (requestId != null && VALID.matcher(requestId).matches()) {
			return requestId;
		}
		if (traceParent != null) {
			Matcher matcher = TRACE_PARENT.matcher(traceParent);
			if (matcher.matches()) {
				return matcher.group(1);
			}
		}
		return generator.generateId().toString();
	}

	/** The id of the request that this thread answers; a new one if there is none. */
	public static String current() {
		return Optional.ofNullable(MDC.get(KEY)).orElseGet(() -> generator.generateId().toString());
	}

}
