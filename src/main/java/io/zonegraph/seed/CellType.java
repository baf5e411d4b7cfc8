package io.zonegraph.seed;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The type of a value in a cell: which text is valid and how the graph stores it. */
enum CellType {

	TEXT("a text", (text) -> text),
	IDENTIFIER(
			"an id of a–z, 0–9 and single hyphens, with \"#\" and a key of a–z, 0–9, \".\" and \"-\" for a part of it, at most 200 characters",
			CellType::identifier),
	INTEGER("a whole number from -2147483648 to 2147483647", (text) -> (long) Integer.parseInt(whole(text))),
	LONG("a whole number", (text) -> Long.valueOf(whole(text))), NUMBER("a number such as 1.5", CellType::number),
	BOOLEAN("true or false", CellType::truth), DATE("a date such as 2022-01-31", CellType::date),
	TIME("a time with offset such as 2022-01-31T08:00:00+08:00", CellType::time),
	ADDRESS("an address that begins with http:// or https://", CellType::address);

	private static final Pattern IDENTIFIER_PATTERN = Pattern
		.compile("[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+([.-][a-z0-9]+)*)?");

	/** Relationships have an id of two others, which must fit into an index. */
	private static final int LONGEST_IDENTIFIER = 200;

	private static final Pattern WHOLE_PATTERN = Pattern.compile("[+-]?[0-9]+");

	private static final Pattern NUMBER_PATTERN = Pattern
		.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

	private static final Pattern TIME_PATTERN = Pattern.compile("[0-9]{4}-");

	private static final Pattern DATE_PATTERN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private final String allowed;

	private final Function<String, Object> reading;

	CellType(String allowed, Function<String, Object> reading) {
		this.allowed = allowed;
		this.reading = reading;
	}

	/** The cell type for a GraphQL scalar or enum. */
	static CellType of(String graphqlType) {
		return switch (graphqlType) {
			case "ID" -> IDENTIFIER;
			case "Int" -> INTEGER;
			case "Long" -> LONG;
			case "Float" -> NUMBER;
			case "Boolean" -> BOOLEAN;
			case "Date" -> DATE;
			case "DateTime" -> TIME;
			case "Url" -> ADDRESS;
			default -> TEXT;
		};
	}

	/** The values allowed, worded to follow "must be". */
	String allowed() {
		return this.allowed;
	}

	/**
	 * Parses one value.
	 * @throws RuntimeException if the text is not valid for the type
	 */
	Object read(String text) {
		return this.reading.apply(text);
	}

	private static Object identifier(String text) {
		return matching(text, text.length() <= LONGEST_IDENTIFIER && IDENTIFIER_PATTERN.matcher(text).matches());
	}

	/** Java would take the digits of any script. */
	private static String whole(String text) {
		matching(text, WHOLE_PATTERN.matcher(text).matches());
		return text;
	}

	private static LocalDate date(String text) {
		matching(text, DATE_PATTERN.matcher(text).matches());
		return LocalDate.parse(text);
	}

	private static ZonedDateTime time(String text) {
		ZonedDateTime time = OffsetDateTime.parse(text).toZonedDateTime();
		matching(text, TIME_PATTERN.matcher(text).lookingAt());
		return time;
	}

	private static Object number(String text) {
		matching(text, NUMBER_PATTERN.matcher(text).matches());
		double number = new BigDecimal(text).doubleValue();
		return matching(number, Double.isFinite(number));
	}

	private static Object truth(String text) {
		matching(text, text.equals("true") || text.equals("false"));
		return Boolean.valueOf(text);
	}

	private static Object address(String text) {
		URI address = URI.create(text);
		boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
		return matching(text, web && address.getHost() != null);
	}

	private static Object matching(Object value, boolean matches) {
		if (!matches) {
			throw new IllegalArgumentException();
		}
		return value;
	}

}
