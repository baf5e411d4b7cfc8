package io.zonegraph.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses dates and date-times in the format of RFC 3339, to which {@code @specifiedBy}
 * refers: a year of four digits; seconds and an offset are required.
 *
 * <p>
 * Leap seconds (second 60), which the graph cannot store, and dates that do not exist are
 * refused. Fractions are truncated to nanoseconds. The offset {@code -00:00}, which means
 * an unknown local offset, is read as UTC.
 */
final class Rfc3339 {

	private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

	private static final Pattern MOMENT = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})[Tt]"
			+ "(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:\\.(?<fraction>\\d+))?"
			+ "(?:[Zz]|(?<sign>[+-])(?<hours>[01]\\d|2[0-3]):(?<minutes>[0-5]\\d))");

	private static final int NANOSECOND_DIGITS = 9;

	private Rfc3339() {
	}

	/**
	 * Parses a date ({@code full-date}), for example {@code 2021-12-31}.
	 * @throws IllegalArgumentException if the text does not have the format
	 * @throws java.time.DateTimeException if the date does not exist
	 */
	static LocalDate day(String text) {
		Matcher day = matched(DAY, text);
		return LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
	}

	/**
	 * Parses a date-time ({@code date-time}), for example
	 * {@code 2021-12-31T08:00:00+08:00}, and converts it to UTC.
	 * @throws IllegalArgumentException if the text does not have the format
	 * @throws java.time.DateTimeException if the date or time does not exist
	 */
	static OffsetDateTime moment(String text) {
		Matcher moment = matched(MOMENT, text);
		LocalTime time = LocalTime.of(Integer.parseInt(moment.group("hour")), Integer.parseInt(moment.group("minute")),
				Integer.parseInt(moment.group("second")), nanoseconds(moment));
		// RFC 3339 allows offsets up to 23:59, Java only up to 18:00.
		return LocalDateTime.of(day(moment.group("day")), time)
			.minusMinutes(offsetMinutes(moment))
			.atOffset(ZoneOffset.UTC);
	}

	private static int nanoseconds(Matcher moment) {
		String fraction = moment.group("fraction");
		return (fraction != null)
				? Integer.parseInt((fraction + "0".repeat(NANOSECOND_DIGITS)).substring(0, NANOSECOND_DIGITS)) : 0;
	}

	private static int offsetMinutes(Matcher moment) {
		if (moment.group("sign") == null) {
			return 0;
		}
		int minutes = 60 * Integer.parseInt(moment.group("hours")) + Integer.parseInt(moment.group("minutes"));
		return moment.group("sign").equals("-") ? -minutes : minutes;
	}

	private static Matcher matched(Pattern form, String text) {
		Matcher matcher = form.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not in the form of RFC 3339");
		}
		return matcher;
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

}
