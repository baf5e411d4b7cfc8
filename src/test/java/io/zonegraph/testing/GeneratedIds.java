package io.zonegraph.testing;

import java.util.Locale;

/** Names the nodes of a generated graph. */
final class GeneratedIds {

	private GeneratedIds() {
	}

	/** The id of a node, for example {@code syn-logistics-route-000007}. */
	static String of(String type, int number) {
		return "syn-" + kebab(type) + "-" + "%06d".formatted(number);
	}

	private static String kebab(String type) {
		return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
