package io.zonegraph.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.zonegraph.bench.limit.Shots;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The trivial JSON answer. */
record HelloTarget(Server server) implements Target {

	static final String QUERY = "hello";

	@Override
	public String name() {
		return "hello";
	}

	@Override
	public boolean answers(String query) {
		return query.equals(QUERY);
	}

	@Override
	public JsonNode answer(String query, Map<String, Object> variables) {
		return MissingNode.getInstance();
	}

	@Override
	public Shots load(String query, List<Map<String, Object>> variables, int connections, Duration time) {
		return Wrk.get(this.server.address() + "/hello", connections, time);
	}

}
