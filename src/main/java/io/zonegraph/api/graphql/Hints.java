package io.zonegraph.api.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Hints from the schema in messages; given only where clients may also introspect it. */
final class Hints {

	/** Further names are left out of a message. */
	private static final int MAX_SUGGESTIONS = 3;

	private final boolean open;

	/**
	 * Hints from a schema.
	 * @param open whether the schema is open to introspection
	 */
	Hints(boolean open) {
		this.open = open;
	}

	/** Whether the schema is open to introspection. */
	boolean isOpen() {
		return this.open;
	}

	/** Returns a hint; empty if introspection is disabled. */
	String ifOpen(String hint) {
		return this.open ? hint : "";
	}

	/**
	 * Returns a question that suggests the most similar names; empty if none is similar.
	 */
	String didYouMean(String name, Collection<String> names) {
		return this.open ? question(similar(name, names).stream().map((each) -> "\"" + each + "\"").toList()) : "";
	}

	/**
	 * Returns a question that suggests candidates; empty if there are none or
	 * introspection is disabled.
	 */
	String question(List<String> candidates) {
		if (!this.open || candidates.isEmpty()) {
			return "";
		}
		int last = Math.min(candidates.size(), MAX_SUGGESTIONS) - 1;
		String rest = String.join(", ", candidates.subList(0, last));
		return " Did you mean " + (rest.isEmpty() ? "" : rest + " or ") + candidates.get(last) + "?";
	}

	/**
	 * Returns the names with the smallest edit distance; empty if none is similar enough.
	 */
	static List<String> similar(String name, Collection<String> names) {
		int maxDistance = name.length() * 2 / 5 + 1;
		String lower = name.toLowerCase(Locale.ROOT);
		return names.stream()
			.filter((each) -> Math.abs(each.length() - name.length()) <= maxDistance)
			.collect(Collectors.groupingBy((each) -> distance(lower, each.toLowerCase(Locale.ROOT), maxDistance),
					TreeMap::new, Collectors.toList()))
			.headMap(maxDistance, true)
			.values()
			.stream()
			.findFirst()
			.orElse(List.of());
	}

	/** The Levenshtein distance; {@code maxDistance + 1} if it exceeds the maximum. */
	private static int distance(String one, String other, int maxDistance) {
		int[] above = new int[other.length() + 1];
		for (int column = 0; column < above.length; column++) {
			above[column] = column;
		}
		for (int row = 1; row <= one.length(); row++) {
			int[] below = new int[above.length];
			below[0] = row;
			int least = row;
			for (int column = 1; column < below.length; column++) {
				int changed = above[column - 1] + ((one.charAt(row - 1) != other.charAt(column - 1)) ? 1 : 0);
				below[column] = Math.min(changed, 1 + Math.min(above[column], below[column - 1]));
				least = Math.min(least, below[column]);
			}
			if (least > maxDistance) {
				return maxDistance + 1;
			}
			above = below;
		}
		return above[other.length()];
	}

}
