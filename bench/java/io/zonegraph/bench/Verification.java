package io.zonegraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Compares the answers of targets with the rows of the statement written by hand. Answers
 * have different forms, but the same values in the same order.
 */
final class Verification {

	private static final int SETS = 40;

	private static final double PRECISION = 1e-6;

	private final Server reference;

	private final Map<String, List<Map<String, Object>>> parameters;

	Verification(Server reference, Map<String, List<Map<String, Object>>> parameters) {
		this.reference = reference;
		this.parameters = parameters;
	}

	/**
	 * Checks one query.
	 * @throws IllegalStateException if an answer is another one, or holds nothing
	 */
	void check(Target target, String query) {
		List<Map<String, Object>> sets = this.parameters.getOrDefault(query, List.of());
		int values = 0;
		for (Map<String, Object> set : sets.subList(0, Math.min(SETS, sets.size()))) {
			List<JsonNode> wanted = values(query, this.reference.post("/rows/" + query, Map.of("variables", set)));
			List<JsonNode> given = values(query, target.answer(query, set));
			if (!equal(wanted, given)) {
				throw new IllegalStateException("%s answers %s otherwise with %s:%n%s%nwanted:%n%s"
					.formatted(target.name(), query, set, given, wanted));
			}
			values += wanted.size();
		}
		if (values < sets.size()) {
			throw new IllegalStateException(query + " has no answers worth measuring.");
		}
	}

	/**
	 * All values that an answer holds. Hits of equal score have no order: only scores
	 * count.
	 */
	private static List<JsonNode> values(String query, JsonNode answer) {
		List<JsonNode> values = new ArrayList<>();
		collect(answer, values);
		if (query.equals("Q7")) {
			values.removeIf((value) -> !value.isNumber());
		}
		return values;
	}

	private static void collect(JsonNode node, List<JsonNode> values) {
		if (node.isContainer()) {
			node.forEach((each) -> collect(each, values));
		}
		else {
			values.add(node);
		}
	}

	private static boolean equal(List<JsonNode> some, List<JsonNode> others) {
		if (some.size() != others.size()) {
			return false;
		}
		for (int at = 0; at < some.size(); at++) {
			if (!equal(some.get(at), others.get(at))) {
				return false;
			}
		}
		return true;
	}

	private static boolean equal(JsonNode one, JsonNode other) {
		if (one.isNumber() && other.isNumber()) {
			double size = Math.max(1, Math.abs(one.asDouble()));
			return Math.abs(one.asDouble() - other.asDouble()) <= PRECISION * size;
		}
		return one.equals(other);
	}

}
