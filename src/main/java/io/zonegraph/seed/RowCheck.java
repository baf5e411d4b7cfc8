package io.zonegraph.seed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.zonegraph.model.Constraint;
import io.zonegraph.model.Constraint.CalendarUnit;
import io.zonegraph.model.Constraint.Span;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values of one row against each other, as far as they are valid by
 * themselves.
 *
 * @param place the row
 * @param values its values by column
 * @param problems collects the problems found
 */
record RowCheck(Place place, Map<String, Object> values, Problems problems) implements Constraint.OfRow.Visitor {

	void check(List<Constraint> constraints) {
		constraints.stream()
			.filter(Constraint.OfRow.class::isInstance)
			.map(Constraint.OfRow.class::cast)
			.forEach((constraint) -> constraint.accept(this));
	}

	@Override
	public void visit(Constraint.RequiredUnless required) {
		Object other = this.values.get(required.other());
		if (other != null && !other.equals(required.value()) && !this.values.containsKey(required.property())) {
			this.problems.addAt(this.place, required.property(),
					"must not be empty, as column \"%s\" is %s; it may be empty only if that is %s.", required.other(),
					other, required.value());
		}
	}

	@Override
	public void visit(Constraint.Ordered ordered) {
		Object first = this.values.get(ordered.first());
		Object second = this.values.get(ordered.second());
		if (first != null && second != null && isAbove(first, second)) {
			String than = (first instanceof Number) ? "below" : "before";
			this.problems.addAt(this.place, ordered.second(), "must not be %s column \"%s\", which is %s, was %s.",
					than, ordered.first(), first, second);
		}
	}

	/** The model guarantees that both are of the same type. */
	@SuppressWarnings("unchecked")
	private static boolean isAbove(Object first, Object second) {
		return ((Comparable<Object>) first).compareTo(second) > 0;
	}

	@Override
	public void visit(Constraint.Period period) {
		String resolution = String.valueOf(this.values.get(period.resolution()));
		Span span = period.spans().get(resolution);
		if (span == null) {
			return;
		}
		String reason = "as column \"%s\" is %s".formatted(period.resolution(), resolution);
		LocalDate from = date(period.from());
		LocalDate to = date(period.to());
		if (from != null && !from.equals(start(from, span.unit()))) {
			this.problems.addAt(this.place, period.from(), "must be the first day of a %s, %s, was %s.",
					name(span.unit()), reason, from);
		}
		if (to != null && !to.equals(end(to, span.unit()))) {
			this.problems.addAt(this.place, period.to(), "must be the last day of a %s, %s, was %s.", name(span.unit()),
					reason, to);
		}
		if (from != null && to != null && !to.isBefore(from) && length(from, to, span.unit()) < span.least()) {
			this.problems.addAt(this.place, period.to(),
					"must be at least %d %ss after the beginning in column \"%s\", which is %s, %s, was %s.",
					span.least(), name(span.unit()), period.from(), from, reason, to);
		}
	}

	private @Nullable LocalDate date(String column) {
		return (this.values.get(column) instanceof LocalDate date) ? date : null;
	}

	private static LocalDate start(LocalDate day, CalendarUnit unit) {
		return switch (unit) {
			case DAY -> day;
			case MONTH -> day.withDayOfMonth(1);
			case YEAR -> day.withDayOfYear(1);
		};
	}

	private static LocalDate end(LocalDate day, CalendarUnit unit) {
		return switch (unit) {
			case DAY -> day;
			case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
			case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
		};
	}

	/** The number of units that a period has, both days included. */
	private static long length(LocalDate from, LocalDate to, CalendarUnit unit) {
		ChronoUnit each = switch (unit) {
			case DAY -> ChronoUnit.DAYS;
			case MONTH -> ChronoUnit.MONTHS;
			case YEAR -> ChronoUnit.YEARS;
		};
		return each.between(from, to.plusDays(1));
	}

	private static String name(CalendarUnit unit) {
		return unit.name().toLowerCase(Locale.ROOT);
	}

}
