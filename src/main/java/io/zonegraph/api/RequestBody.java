package io.zonegraph.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of a GraphQL request: {@code query}, {@code operationName}, {@code variables}
 * and {@code extensions}.
 */
final class RequestBody {

	private final JsonMapper json;

	RequestBody(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Checks a body.
	 * @throws MalformedRequestException if it is not the JSON of a GraphQL request
	 */
	void check(byte[] body) {
		check(parsed(body));
	}

	/**
	 * Writes a body from the parameters of a URL; null or empty ones are left out.
	 * @throws MalformedRequestException if they are not those of a GraphQL request
	 */
	byte[] of(@Nullable String query, @Nullable String operationName, @Nullable String variables,
			@Nullable String extensions) {
		ObjectNode body = this.json.createObjectNode();
		put(body, "query", query);
		put(body, "operationName", operationName);
		putObject(body, "variables", variables);
		putObject(body, "extensions", extensions);
		check(body);
		return this.json.writeValueAsBytes(body);
	}

	private static void put(ObjectNode body, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			body.put(name, value);
		}
	}

	private void putObject(ObjectNode body, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			body.set(name, objectOf(name, value));
		}
	}

	private JsonNode objectOf(String name, String value) {
		try {
			return this.json.readTree(value);
		}
		catch (JacksonException ex) {
			throw MalformedRequestException
				.badRequest("\"%s\" of the URL must be a JSON object, was not JSON.".formatted(name));
		}
	}

	private JsonNode parsed(byte[] body) {
		try {
			return this.json.readTree(body);
		}
		catch (JacksonException ex) {
			throw MalformedRequestException.badRequest("The body must be a JSON object, was not JSON.");
		}
	}

	private static void check(JsonNode body) {
		if (!body.isObject()) {
			throw MalformedRequestException.badRequest("The body must be a JSON object, was %s.".formatted(kind(body)));
		}
		JsonNode query = body.path("query");
		if (!query.isString() || query.stringValue().isBlank()) {
			throw MalformedRequestException
				.badRequest("\"query\" must be a string with a GraphQL document, was %s.".formatted(kind(query)));
		}
		JsonNode name = body.path("operationName");
		if (!isAbsent(name) && !name.isString()) {
			throw MalformedRequestException
				.badRequest("\"operationName\" must be a string or null, was %s.".formatted(kind(name)));
		}
		checkObject(body, "variables");
		checkObject(body, "extensions");
	}

	private static void checkObject(JsonNode body, String name) {
		JsonNode value = body.path(name);
		if (!isAbsent(value) && !value.isObject()) {
			throw MalformedRequestException
				.badRequest("\"%s\" must be an object or null, was %s.".formatted(name, kind(value)));
		}
	}

	private static boolean isAbsent(JsonNode value) {
		return value.isMissingNode() || value.isNull();
	}

	private static String kind(JsonNode value) {
		return switch (value.getNodeType()) {
			case MISSING -> "missing";
			case NULL -> "null";
			case STRING -> value.stringValue().isBlank() ? "empty" : "a string";
			case NUMBER -> "a number";
			case BOOLEAN -> "true or false";
			case ARRAY -> "a list";
			case OBJECT -> "an object";
			case BINARY, POJO -> "something else";
		};
	}

}
