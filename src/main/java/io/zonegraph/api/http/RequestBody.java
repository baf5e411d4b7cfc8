package io.zonegraph.api.http;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;

import io.zonegraph.api.error.JsonType;
import io.zonegraph.api.persisted.PersistedQuery;

/**
 * Parses a GraphQL request ({@code query}, {@code operationName}, {@code variables} and
 * {@code extensions}) from JSON or from URL parameters.
 */
final class RequestBody {

	private static final Object MISSING = new Object();

	private final JsonMapper json;

	RequestBody(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Parses a body.
	 * @throws MalformedRequestException if it is not the JSON of a GraphQL request
	 */
	GraphQlRequest parse(byte[] body) {
		Object content = parseJson(body);
		if (!(content instanceof Map<?, ?> request)) {
			throw MalformedRequestException
				.badRequest("The body must be a JSON object, was %s.".formatted(JsonType.describe(content)));
		}
		return request(request);
	}

	/**
	 * Parses URL parameters; null or empty ones are ignored.
	 * @throws MalformedRequestException if they do not form a GraphQL request
	 */
	GraphQlRequest fromParameters(@Nullable String query, @Nullable String operationName, @Nullable String variables,
			@Nullable String extensions) {
		Map<String, @Nullable Object> request = new LinkedHashMap<>();
		if (isPresent(query)) {
			request.put("query", query);
		}
		if (isPresent(operationName)) {
			request.put("operationName", operationName);
		}
		putObject(request, "variables", variables);
		putObject(request, "extensions", extensions);
		return request(request);
	}

	private void putObject(Map<String, @Nullable Object> request, String name, @Nullable String value) {
		if (isPresent(value)) {
			try {
				request.put(name, this.json.readValue(value, Object.class));
			}
			catch (JacksonException ex) {
				throw MalformedRequestException
					.badRequest("\"%s\" of the URL must be a JSON object, was %s.".formatted(name, describe(ex)));
			}
		}
	}

	private static boolean isPresent(@Nullable String parameter) {
		return parameter != null && !parameter.isEmpty();
	}

	private @Nullable Object parseJson(byte[] body) {
		if (isBlank(body)) {
			return MISSING;
		}
		try {
			return this.json.readValue(body, Object.class);
		}
		catch (JacksonException ex) {
			throw MalformedRequestException
				.badRequest("The body must be a JSON object, was %s.".formatted(describe(ex)));
		}
	}

	private String describe(JacksonException failure) {
		if (!(failure instanceof StreamConstraintsException)) {
			return "not JSON";
		}
		StreamReadConstraints limits = this.json.tokenStreamFactory().streamReadConstraints();
		return "nested too deep or had too long a number or name (at most %d levels, %d digits and %d characters)"
			.formatted(limits.getMaxNestingDepth(), limits.getMaxNumberLength(), limits.getMaxNameLength());
	}

	private static boolean isBlank(byte[] body) {
		for (byte each : body) {
			if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
				return false;
			}
		}
		return true;
	}

	private static GraphQlRequest request(Map<?, ?> request) {
		Map<String, Object> extensions = object(request, "extensions");
		return new DefaultGraphQlRequest(document(request, extensions), operationName(request),
				object(request, "variables"), extensions);
	}

	private static String document(Map<?, ?> request, @Nullable Map<String, Object> extensions) {
		Object query = member(request, "query");
		if (query instanceof String document && !document.isBlank()) {
			return document;
		}
		if ((query == null || query == MISSING) && extensions != null
				&& extensions.get(PersistedQuery.EXTENSION) != null) {
			return PersistedQuerySupport.PERSISTED_QUERY_MARKER;
		}
		throw MalformedRequestException.badRequest(
				"\"query\" must be a string with a GraphQL document, was %s.".formatted(JsonType.describe(query)));
	}

	private static @Nullable Object member(Map<?, ?> request, String name) {
		Object value = request.get(name);
		return (value == null && !request.containsKey(name)) ? MISSING : value;
	}

	private static @Nullable String operationName(Map<?, ?> request) {
		Object name = request.get("operationName");
		if (name != null && !(name instanceof String)) {
			throw MalformedRequestException
				.badRequest("\"operationName\" must be a string or null, was %s.".formatted(JsonType.describe(name)));
		}
		// Some clients send an empty name instead of none.
		return "".equals(name) ? null : (String) name;
	}

	@SuppressWarnings("unchecked") // JSON has no other keys than strings
	private static <V extends @Nullable Object> @Nullable Map<String, V> object(Map<?, ?> request, String name) {
		Object value = request.get(name);
		if (value != null && !(value instanceof Map)) {
			throw MalformedRequestException
				.badRequest("\"%s\" must be an object or null, was %s.".formatted(name, JsonType.describe(value)));
		}
		return (Map<String, V>) value;
	}

}
