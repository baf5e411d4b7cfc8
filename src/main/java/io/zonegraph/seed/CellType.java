package io.zonegraph.seed;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The type of a value in a cell: which text is valid and how the graph stores it. */
enum CellType {

	TEXT("a text", (text) -> text),
	IDENTIFIER(
			"an id of a–z, 0–9 and single hyphens, with \"#\" and a key of a–z, 0–9, \".\" and \"-\" for a part of it",
			CellType::identifier),
	INTEGER("a whole number from -2147483648 to 2147483647", (text) -> (long) Integer.parseInt(text)),
	LONG("a whole number", Long::valueOf), NUMBER("a number such as 1.5", CellType::number),
	BOOLEAN("true or false", CellType::truth), DATE("a date such as 2022-01-31", LocalDate::parse),
	TIME("a time with offset such as 2022-01-31T08:00:00+08:00",
			(text) -> OffsetDateTime.parse(text).toZonedDateTime()),
	ADDRESS("an address that begins with http:// or https://", CellType::address);

	private static final Pattern IDENTIFIER_PATTERN = Pattern
		.compile("[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+([.-][a-z0-9]+)*)?");

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
		return matching(text, IDENTIFIER_PATTERN.matcher(text).matches());
	}

	private static Object number(String text) {
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
