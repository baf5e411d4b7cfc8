package io.zonegraph.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.zonegraph.bench.limit.Shots;
import tools.jackson.databind.JsonNode;

/** Something that answers queries and is measured. */
interface Target {

	String name();

	/** The server whose processor time counts. */
	Server server();

	/** Whether it has a form of the query. */
	boolean answers(String query);

	/**
	 * Its answer, to compare it; missing where it has none that could be compared.
	 */
	JsonNode answer(String query, Map<String, Object> variables);

	/** Asks for some time, with as many requests at a time as there are connections. */
	Shots load(String query, List<Map<String, Object>> variables, int connections, Duration time);

}
