package io.zonegraph.identity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Two nodes that may be the same thing.
 *
 * @param id id of the one that comes first
 * @param other id of the other one
 * @param matches the value that agrees, normalized, by the reason
 */
public record Duplicate(String id, String other, Map<Reason, String> matches) {

	public Duplicate {
		matches = Collections.unmodifiableMap(new EnumMap<>(matches));
	}

	/**
	 * How likely the two are the same thing, from 0 to 1: that at least one of the
	 * reasons is right, as if they were independent. Rounded to two decimals.
	 */
	public double score() {
		double wrong = this.matches.keySet()
			.stream()
			.mapToDouble((reason) -> 1 - reason.weight())
			.reduce(1, (one, two) -> one * two);
		return Math.round((1 - wrong) * 100) / 100.0;
	}

}
