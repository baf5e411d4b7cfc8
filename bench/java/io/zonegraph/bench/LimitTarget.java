package io.zonegraph.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.zonegraph.bench.limit.Shots;
import tools.jackson.databind.JsonNode;

/** The statement written by hand, behind a trivial answer. */
record LimitTarget(Server server) implements Target {

	@Override
	public String name() {
		return "limit";
	}

	@Override
	public boolean answers(String query) {
		return !query.equals(HelloTarget.QUERY);
	}

	@Override
	public JsonNode answer(String query, Map<String, Object> variables) {
		return this.server.post("/rows/" + query, Map.of("variables", variables));
	}

	@Override
	public Shots load(String query, List<Map<String, Object>> variables, int connections, Duration time) {
		return Wrk.post(this.server.address() + "/limit/" + query,
				variables.stream().map((set) -> Map.<String, Object>of("variables", set)).toList(), connections, time);
	}

}
