package io.zonegraph.cypher;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Text of a statement and its parameters that a user can run in Neo4j Browser. It is for
 * display only: the application itself always passes parameters separately.
 *
 * <p>
 * For example <pre>
 * :param id => 'gpixel';
 * RETURN COLLECT { … };
 * </pre>
 */
public final class RunnableText {

	private RunnableText() {
	}

	/**
	 * Returns the text.
	 * @param statement the statement
	 * @param parameters values of its parameters, by name
	 * @return a {@code :param} command for each parameter, followed by the statement
	 */
	public static String of(String statement, Map<String, ? extends @Nullable Object> parameters) {
		String set = parameters.entrySet()
			.stream()
			.map((each) -> ":param " + Text.name(each.getKey()) + " => " + literal(each.getValue()) + ";\n")
			.collect(Collectors.joining());
		return set + statement + ";";
	}

	private static String literal(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(RunnableText::literal).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.map((each) -> Text.name(String.valueOf(each.getKey())) + ": " + literal(each.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		if (value instanceof LocalDate day) {
			return "date('" + day + "')";
		}
		if (value instanceof OffsetDateTime || value instanceof ZonedDateTime) {
			return "datetime('" + value + "')";
		}
		boolean plain = value == null || value instanceof Number || value instanceof Boolean;
		return plain ? String.valueOf(value) : text(String.valueOf(value));
	}

	/** A literal on one line, as Neo4j Browser reads a command from each line. */
	private static String text(String text) {
		return Text.literal(text).replace("\n", "\\n").replace("\r", "\\r");
	}

}
