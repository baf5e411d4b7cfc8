package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.bench.limit.Shots;
import tools.jackson.databind.JsonNode;

/**
 * A GraphQL server, with its operations in a folder of the name of its family, such as
 * {@code apollo/Q3.graphql}, or {@code apollo/Q3-other.graphql} for {@code apollo-other}.
 *
 * <p>
 * {@code zonegraph-missed} is asked the same as {@code zonegraph}, but for a variable that
 * no operation declares, with another value each time, so that no answer is found.
 * {@code zonegraph-unkept} has two extensions besides, with which none is looked for.
 */
record GraphQlTarget(String name, Server server) implements Target {

	static final String MISSED = "zonegraph-missed";

	static final String UNKEPT = "zonegraph-unkept";

	/** The program that both ask. */
	static final String CACHED = "zonegraph-cache";

	@Override
	public boolean answers(String query) {
		return Files.exists(file(query));
	}

	/** The program that is asked, which may be that of other targets too. */
	static String program(String name) {
		return (name.equals(MISSED) || name.equals(UNKEPT)) ? CACHED : name.replace("-other", "");
	}

	private Path file(String query) {
		String end = this.name.endsWith("-other") ? "-other" : "";
		return Path.of("bench/operations", this.name.split("-")[0], query + end + ".graphql");
	}

	private String path() {
		return this.name.startsWith("apollo") ? "/" : "/graphql";
	}

	private Map<String, Object> request(String query, Map<String, Object> variables) {
		try {
			String operation = Files.readString(file(query)).replaceAll("\\s+", " ").trim();
			Map<String, Object> request = new LinkedHashMap<>();
			request.put("query", operation);
			Map<String, Object> sent = declared(operation, variables);
			request.put("variables", sent);
			if (program(this.name).equals(CACHED)) {
				sent.put("asked", Wrk.ANOTHER_EACH_TIME);
			}
			if (this.name.equals(UNKEPT)) {
				request.put("extensions", Map.of("not", 1, "kept", 1));
			}
			return request;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Object> declared(String operation, Map<String, Object> variables) {
		Map<String, Object> declared = new LinkedHashMap<>(variables);
		declared.keySet().removeIf((name) -> !operation.contains("$" + name + ":"));
		return declared;
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
