package io.zonegraph.reference;

import java.util.Map;

/** An interval of numbers, each of its ends open or closed. */
record Interval(double lower, boolean lowerOpen, double upper, boolean upperOpen) {

	/** The numbers that satisfy all comparisons. */
	static Interval of(Map<String, Object> arguments) {
		Interval all = new Interval(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);
		for (Map.Entry<String, Object> each : arguments.entrySet()) {
			if (each.getValue() instanceof Double limit) {
				all = all.intersect(switch (each.getKey()) {
					case "gte" -> new Interval(limit, false, Double.POSITIVE_INFINITY, true);
					case "gt" -> new Interval(limit, true, Double.POSITIVE_INFINITY, true);
					case "lte" -> new Interval(Double.NEGATIVE_INFINITY, true, limit, false);
					default -> new Interval(Double.NEGATIVE_INFINITY, true, limit, true);
				});
			}
		}
		return all;
	}

	Interval intersect(Interval other) {
		boolean ofOther = other.lower > this.lower || (other.lower == this.lower && other.lowerOpen);
		boolean upperOfOther = other.upper < this.upper || (other.upper == this.upper && other.upperOpen);
		return new Interval(ofOther ? other.lower : this.lower, ofOther ? other.lowerOpen : this.lowerOpen,
				upperOfOther ? other.upper : this.upper, upperOfOther ? other.upperOpen : this.upperOpen);
	}

	boolean isNonEmpty() {
		return this.lower < this.upper || (this.lower == this.upper && !this.lowerOpen && !this.upperOpen);
	}

}
