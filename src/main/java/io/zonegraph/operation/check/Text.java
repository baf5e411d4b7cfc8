package io.zonegraph.operation.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Escapes names in Cypher, and formats values in messages. */
final class Text {

	private static final int MAX_LENGTH = 40;

	private Text() {
	}

	/** A label, type or property, escaped with backticks. */
	static String name(String name) {
		return "`" + name.replace("`", "``") + "`";
	}

	/** A disjunction of labels or types, such as {@code `A`|`B`}. */
	static String any(List<String> names) {
		return names.stream().map(Text::name).collect(Collectors.joining("|"));
	}

	/** Nodes with one of several labels, in messages. */
	static String nodes(List<String> labels) {
		return "(:" + String.join("|", labels) + ")";
	}

	/** The distinct values of a column, shortened, in messages. */
	static String examples(List<Map<String, @Nullable Object>> rows, String column) {
		return rows.stream().map((row) -> shown(row.get(column))).distinct().collect(Collectors.joining(", "));
	}

	private static String shown(@Nullable Object value) {
		String text = String.valueOf(value);
		String cut = (text.length() > MAX_LENGTH) ? text.substring(0, MAX_LENGTH) + "…" : text;
		return (value instanceof String) ? "\"" + cut + "\"" : cut;
	}

	static long number(@Nullable Object value) {
		return (value instanceof Number number) ? number.longValue() : 0;
	}

}
