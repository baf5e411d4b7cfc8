package io.zonegraph.api.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What messages tell of the schema to help: given only where clients may also read it by
 * introspection.
 */
final class Hints {

	/** More names are no help. */
	private static final int MAX_SUGGESTIONS = 3;

	private final boolean open;

	/**
	 * Hints of a schema.
	 * @param open whether the schema is open to introspection
	 */
	Hints(boolean open) {
		this.open = open;
	}

	/** Whether the schema is open to introspection. */
	boolean areGiven() {
		return this.open;
	}

	/** A hint, or nothing where the schema is closed. */
	String of(String hint) {
		return this.open ? hint : "";
	}

	/** Asks whether one of the names that are near was meant; empty where none is. */
	String didYouMean(String given, Collection<String> names) {
		return this.open ? question(near(given, names).stream().map((name) -> "\"" + name + "\"").toList()) : "";
	}

	/** Asks whether one of several things was meant; empty where there are none. */
	String question(List<String> meant) {
		if (!this.open || meant.isEmpty()) {
			return "";
		}
		int last = Math.min(meant.size(), MAX_SUGGESTIONS) - 1;
		String rest = String.join(", ", meant.subList(0, last));
		return " Did you mean " + (rest.isEmpty() ? "" : rest + " or ") + meant.get(last) + "?";
	}

	/** The names that are nearest, if they are near at all. */
	static List<String> near(String given, Collection<String> names) {
		int farthest = given.length() * 2 / 5 + 1;
		String lower = given.toLowerCase(Locale.ROOT);
		return names.stream()
			.filter((name) -> Math.abs(name.length() - given.length()) <= farthest)
			.collect(Collectors.groupingBy((name) -> distance(lower, name.toLowerCase(Locale.ROOT), farthest),
					TreeMap::new, Collectors.toList()))
			.headMap(farthest, true)
			.values()
			.stream()
			.findFirst()
			.orElse(List.of());
	}

	/** Levenshtein's distance; one more than the farthest where it is beyond. */
	private static int distance(String one, String other, int farthest) {
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
			if (least > farthest) {
				return farthest + 1;
			}
			above = below;
		}
		return above[other.length()];
	}

}
