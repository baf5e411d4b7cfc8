package io.zonegraph.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/** Compares values as Cypher does. */
final class CypherValues {

	/** Ascending order; null sorts last. */
	static final Comparator<@Nullable Object> ORDER = Comparator.nullsLast(CypherValues::compare);

	private CypherValues() {
	}

	static boolean equal(Object one, Object other) {
		return compare(one, other) == 0;
	}

	/**
	 * Compares two values of the same type.
	 * @throws UndecidedResultException if they are approximate and differ by no more than
	 * the tolerance
	 */
	static int compare(Object one, Object other) {
		if (one instanceof ApproximateNumber || other instanceof ApproximateNumber) {
			return ApproximateNumber.compare(one, other);
		}
		if (one instanceof Number && other instanceof Number) {
			return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
		}
		if (one instanceof Boolean truth) {
			return truth.compareTo((Boolean) other);
		}
		if (one instanceof LocalDate day) {
			return day.compareTo((LocalDate) other);
		}
		if (one instanceof ZonedDateTime || one instanceof OffsetDateTime) {
			return instant(one).compareTo(instant(other));
		}
		return byCodePoints(one.toString(), other.toString());
	}

	private static java.time.Instant instant(Object moment) {
		return (moment instanceof OffsetDateTime offset) ? offset.toInstant() : ((ZonedDateTime) moment).toInstant();
	}

	/** By code points, whereas Java compares UTF-16 code units. */
	private static int byCodePoints(String one, String other) {
		return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
	}

}
