package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.zonegraph.bench.limit.Shots;
import tools.jackson.databind.JsonNode;

/**
 * A GraphQL server, with its operations in a folder of the name of its family, such as
 * {@code apollo/Q3.graphql}, or {@code apollo/Q3-other.graphql} for {@code apollo-other}.
 */
record GraphQlTarget(String name, Server server) implements Target {

	@Override
	public boolean answers(String query) {
		return Files.exists(file(query));
	}

	private Path file(String query) {
		String[] parts = this.name.split("-");
		return Path.of("bench/operations", parts[0], query + ((parts.length > 1) ? "-" + parts[1] : "") + ".graphql");
	}

	private String path() {
		return this.name.startsWith("apollo") ? "/" : "/graphql";
	}

	private Map<String, Object> request(String query, Map<String, Object> variables) {
		try {
			String operation = Files.readString(file(query)).replaceAll("\\s+", " ").trim();
			return Map.of("query", operation, "variables", declared(operation, variables));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> declared(String operation, Map<String, Object> variables) {
		return variables.entrySet()
			.stream()
			.filter((variable) -> operation.contains("$" + variable.getKey() + ":"))
			.collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public JsonNode answer(String query, Map<String, Object> variables) {
		JsonNode answer = this.server.post(path(), request(query, variables));
		if (answer.has("errors")) {
			throw new IllegalStateException("%s %s: %s".formatted(this.name, query, answer.get("errors")));
		}
		return answer.get("data");
	}

	@Override
	public Shots load(String query, List<Map<String, Object>> variables, int connections, Duration time) {
		return Wrk.post(this.server.address() + path(), variables.stream().map((set) -> request(query, set)).toList(),
				connections, time);
	}

}
