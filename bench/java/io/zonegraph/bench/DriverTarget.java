package io.zonegraph.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.zonegraph.bench.limit.Shots;
import tools.jackson.databind.JsonNode;

/** The statement written by hand, on the driver without HTTP. */
record DriverTarget(String name, Server server) implements Target {

	@Override
	public boolean answers(String query) {
		return !query.equals(HelloTarget.QUERY);
	}

	@Override
	public JsonNode answer(String query, Map<String, Object> variables) {
		return new LimitTarget(this.server).answer(query, variables);
	}

	@Override
	public Shots load(String query, List<Map<String, Object>> variables, int connections, Duration time) {
		JsonNode shots = this.server.post("/drive", Map.of("query", query, "async", this.name.endsWith("async"),
				"connections", connections, "milliseconds", time.toMillis(), "variables", variables));
		return new Shots(shots.get("requests").asLong(), shots.get("errors").asLong(),
				shots.get("perSecond").asDouble(), shots.get("median").asDouble(), shots.get("slowest").asDouble(), 0);
	}

}
