package io.zonegraph.claim;

import org.jspecify.annotations.Nullable;

/**
 * The bounds within which a number lies.
 *
 * @param lower the lower bound; null if there is none
 * @param lowerOpen whether the number is above the lower bound, not equal to it
 * @param upper the upper bound; null if there is none
 * @param upperOpen whether the number is below the upper bound, not equal to it
 */
public record Bounds(@Nullable Double lower, boolean lowerOpen, @Nullable Double upper, boolean upperOpen) {

	/** Whether no number lies within both bounds. */
	public boolean contradict(Bounds other) {
		return isAbove(other) || other.isAbove(this);
	}

	private boolean isAbove(Bounds other) {
		if (this.lower == null || other.upper == null) {
			return false;
		}
		int order = this.lower.compareTo(other.upper);
		return order > 0 || (order == 0 && (this.lowerOpen || other.upperOpen));
	}

}
