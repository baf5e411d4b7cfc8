package io.zonegraph.claim;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * The days from and to which something holds, inclusive.
 *
 * @param from the first day; null if it is not known
 * @param to the last day; null if there is none or it is not known
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) implements Comparable<Period> {

	/**
	 * Of two periods, the one that ends later comes first, then the one that begins
	 * later.
	 */
	private static final Comparator<Period> LATEST_FIRST = Comparator
		.comparing((Period period) -> (period.to != null) ? period.to : LocalDate.MAX)
		.thenComparing((period) -> (period.from != null) ? period.from : LocalDate.MIN)
		.reversed();

	/** Whether there may be a day on which both hold; an unknown side is open. */
	public boolean mayOverlap(Period other) {
		return isNotBefore(this.to, other.from) && isNotBefore(other.to, this.from);
	}

	/** Whether neither day is known. */
	public boolean isUnknown() {
		return this.from == null && this.to == null;
	}

	/** The period that ends later comes first, then the one that begins later. */
	@Override
	public int compareTo(Period other) {
		return LATEST_FIRST.compare(this, other);
	}

	private static boolean isNotBefore(@Nullable LocalDate end, @Nullable LocalDate beginning) {
		return end == null || beginning == null || !end.isBefore(beginning);
	}

}
