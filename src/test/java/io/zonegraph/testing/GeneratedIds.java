package io.zonegraph.testing;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names the nodes of a generated graph. */
final class GeneratedIds {

	private static final String ZEROS = "000000";

	/** Graphs of a million entities name tens of millions of ends. */
	private static final Map<String, String> PREFIXES = new ConcurrentHashMap<>();

	private GeneratedIds() {
	}

	/** The id of a node, for example {@code syn-logistics-route-000007}. */
	static String of(String type, int number) {
		String digits = Integer.toString(number);
		String prefix = PREFIXES.computeIfAbsent(type, (name) -> "syn-" + kebab(name) + "-");
		return prefix + ZEROS.substring(Math.min(ZEROS.length(), digits.length())) + digits;
	}

	private static String kebab(String type) {
		return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
