package io.zonegraph.reference;

import java.util.Map;

/** Numbers between two, each of which may be one of them or not. */
record Interval(double lower, boolean lowerOpen, double upper, boolean upperOpen) {

	/** Those that meet comparisons. */
	static Interval of(Map<String, Object> given) {
		Interval all = new Interval(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);
		for (Map.Entry<String, Object> each : given.entrySet()) {
			if (each.getValue() instanceof Double limit) {
				all = all.with(switch (each.getKey()) {
					case "gte" -> new Interval(limit, false, Double.POSITIVE_INFINITY, true);
					case "gt" -> new Interval(limit, true, Double.POSITIVE_INFINITY, true);
					case "lte" -> new Interval(Double.NEGATIVE_INFINITY, true, limit, false);
					default -> new Interval(Double.NEGATIVE_INFINITY, true, limit, true);
				});
			}
		}
		return all;
	}

	Interval with(Interval other) {
		boolean ofOther = other.lower > this.lower || (other.lower == this.lower && other.lowerOpen);
		boolean upperOfOther = other.upper < this.upper || (other.upper == this.upper && other.upperOpen);
		return new Interval(ofOther ? other.lower : this.lower, ofOther ? other.lowerOpen : this.lowerOpen,
				upperOfOther ? other.upper : this.upper, upperOfOther ? other.upperOpen : this.upperOpen);
	}

	boolean isPossible() {
		return this.lower < this.upper || (this.lower == this.upper && !this.lowerOpen && !this.upperOpen);
	}

}
