package io.zonegraph.api.persisted;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;
import io.zonegraph.api.error.JsonType;

/**
 * A reference of a request to its operation, in Apollo's protocol: {@code "extensions":
 * {"persistedQuery": {"version": 1, "sha256Hash": "…"}}}.
 *
 * @param id the SHA-256 of the operation's text in hexadecimal digits, or its id in the
 * allowlist
 */
public record PersistedQuery(String id) {

	public static final String EXTENSION = "persistedQuery";

	private static final String PLACE = "\"extensions." + EXTENSION;

	private static final int MAX_LENGTH = 200;

	/**
	 * Returns the reference in the extensions of a request; empty if there is none.
	 * @throws AbortExecutionException if the extension does not follow the protocol
	 */
	public static Optional<PersistedQuery> from(Map<String, Object> extensions) {
		Object value = extensions.get(EXTENSION);
		if (value == null) {
			return Optional.empty();
		}
		if (!(value instanceof Map<?, ?> extension)) {
			throw invalid("%s\" must be an object or null, was %s.".formatted(PLACE, describe(value)));
		}
		Object version = extension.get("version");
		if (!Integer.valueOf(1).equals(version)) {
			throw invalid("%s.version\" must be 1, was %s.".formatted(PLACE,
					(version instanceof Number) ? version : describe(version)));
		}
		return Optional.of(new PersistedQuery(checkHash(extension.get("sha256Hash"))));
	}

	private static String checkHash(@Nullable Object hash) {
		if (!(hash instanceof String text) || text.isBlank()) {
			throw invalid("%s.sha256Hash\" must be a string, was %s.".formatted(PLACE, describe(hash)));
		}
		if (text.length() > MAX_LENGTH) {
			throw invalid("%s.sha256Hash\" must have at most %d characters, had %d.".formatted(PLACE, MAX_LENGTH,
					text.length()));
		}
		return text;
	}

	/**
	 * Whether the document of a request is a text, as opposed to the marker of a
	 * persisted query.
	 */
	public static boolean isDocument(String text) {
		return !text.isBlank() && !text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
	}

	/** Whether the id has the form of a SHA-256. */
	boolean isHash() {
		return this.id.matches("[0-9a-fA-F]{64}");
	}

	private static AbortExecutionException invalid(String message) {
		return new AbortExecutionException(List.of(new ApiError(ErrorCode.BAD_USER_INPUT, message, null, null)));
	}

	private static String describe(@Nullable Object value) {
		return (value == null) ? "missing" : JsonType.describe(value);
	}

}
