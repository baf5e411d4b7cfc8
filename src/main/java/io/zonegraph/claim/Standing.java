package io.zonegraph.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a statement stands among others about the same thing.
 *
 * @param quantity the place of the first quantity that it gives a number of; 0 if it is
 * about one value
 * @param rank its rank
 * @param revised whether another statement replaces it
 * @param period when it holds
 * @param saidOn the day on which it was published; null if unknown
 * @param official how official its source is: the less, the more official
 * @param position its place in the order of packages and rows
 */
public record Standing(int quantity, Rank rank, boolean revised, Period period, @Nullable LocalDate saidOn,
		int official, int position) implements Comparable<Standing> {

	private static final Comparator<Standing> RULE = Stream.of(Criterion.values())
		.map(Criterion::order)
		.reduce(Comparator::thenComparing)
		.orElseThrow();

	/** Whether it may be shown at all. */
	public boolean mayBeShown() {
		return this.rank != Rank.DEPRECATED && !this.revised;
	}

	/** The one that is shown rather than the other comes first. */
	@Override
	public int compareTo(Standing other) {
		return RULE.compare(this, other);
	}

	/** What decides between this statement and another one. */
	public Criterion criterionAgainst(Standing other) {
		return List.of(Criterion.values())
			.stream()
			.filter((criterion) -> criterion.order().compare(this, other) != 0)
			.findFirst()
			.orElse(Criterion.ORDER);
	}

	/**
	 * Whether both may be shown and may hold on the same day, so that different values
	 * are a conflict. What was published before the other began to hold says nothing
	 * about that time, unless it says until when it holds.
	 */
	public boolean competesWith(Standing other) {
		return mayBeShown() && other.mayBeShown() && this.period.mayOverlap(other.period)
				&& !saysNothingAbout(other.period) && !other.saysNothingAbout(this.period);
	}

	private boolean saysNothingAbout(Period later) {
		return this.period.isUnknown() && this.saidOn != null && later.from() != null
				&& this.saidOn.isBefore(later.from());
	}

}
