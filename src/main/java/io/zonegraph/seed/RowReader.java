package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.zonegraph.model.Constraint;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table as values by column. */
final class RowReader {

	private static final String SEPARATOR = ";";

	private static final String FULL_WIDTH_SEPARATOR = "；";

	private static final String ENGLISH = "En";

	private final SeedTable table;

	private final Map<String, Column> columns;

	private final Problems problems;

	RowReader(SeedTable table, Collection<Column> columns, Problems problems) {
		this.table = table;
		this.columns = columns.stream()
			.collect(Collectors.toMap(Column::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		this.problems = problems;
		checkHeader();
	}

	/**
	 * The values of a row by column, without unknown ones. Invalid values are reported as
	 * problems and left out.
	 */
	Map<String, Object> read(SeedTable.Row row) {
		List<String> header = this.table.header();
		boolean fits = row.cells().size() == header.size();
		if (!fits) {
			this.problems.add(row.place(), "has %d cells, must have %d as the header has.", row.cells().size(),
					header.size());
		}
		Map<String, Object> values = new LinkedHashMap<>();
		for (int index = 0; index < Math.min(header.size(), row.cells().size()); index++) {
			Column column = this.columns.get(header.get(index));
			if (column != null && (fits || index == 0)) {
				Object value = value(row, column, index);
				if (value != null) {
					values.put(column.name(), value);
				}
			}
		}
		checkTexts(row.place(), values);
		return values;
	}

	/**
	 * Checks that a text for users is given in both Chinese and English or in neither;
	 * the name of the English column has the suffix {@code En}.
	 */
	private void checkTexts(Place place, Map<String, Object> values) {
		for (Column column : this.columns.values()) {
			String english = column.name() + ENGLISH;
			if (this.columns.containsKey(english) && values.containsKey(column.name()) != values.containsKey(english)) {
				boolean chineseIsThere = values.containsKey(column.name());
				this.problems.addAt(place, chineseIsThere ? english : column.name(),
						"must not be empty, as column \"%s\" is not: a text is in Chinese and in English.",
						chineseIsThere ? column.name() : english);
			}
		}
	}

	private void checkHeader() {
		Place place = this.table.place();
		Set<String> seen = new HashSet<>();
		for (String name : this.table.header()) {
			if (!this.columns.containsKey(name)) {
				this.problems.addAt(place, name, "is unknown; allowed are %s.", names(this.columns.values()));
			}
			if (!seen.add(name)) {
				this.problems.addAt(place, name, "stands there twice; a column may stand there once.");
			}
		}
		this.columns.values()
			.stream()
			.filter((column) -> column.required() && !seen.contains(column.name()))
			.forEach((column) -> this.problems.addAt(place, column.name(), "is missing; the columns are %s.",
					names(this.columns.values())));
	}

	private @Nullable Object value(SeedTable.Row row, Column column, int index) {
		String fault = row.faults().get(index);
		if (fault != null) {
			this.problems.addAt(row.place(), column.name(), "%s", fault);
			return null;
		}
		return value(row.place(), column, row.cells().get(index));
	}

	private @Nullable Object value(Place place, Column column, String cell) {
		if (cell.isEmpty() && column.required()) {
			this.problems.addAt(place, column.name(), "must not be empty; it must be %s.", column.allowed());
			return null;
		}
		if (column.list()) {
			return list(place, column, cell);
		}
		return cell.isEmpty() ? null : single(place, column, cell);
	}

	private @Nullable Object list(Place place, Column column, String cell) {
		if (cell.isEmpty()) {
			return column.keepsEmpty() ? List.of() : null;
		}
		List<Object> values = new ArrayList<>();
		if (cell.contains(FULL_WIDTH_SEPARATOR)) {
			this.problems.addAt(place, column.name(), "must have \"%s\" between elements, not \"%s\", was \"%s\".",
					SEPARATOR, FULL_WIDTH_SEPARATOR, cell);
			return null;
		}
		for (String element : cell.split(SEPARATOR, -1)) {
			Object value = single(place, column, element.strip());
			if (value != null) {
				values.add(value);
			}
		}
		return values;
	}

	private @Nullable Object single(Place place, Column column, String text) {
		try {
			if (!text.isEmpty()) {
				checkText(place, column, text);
				return allowed(place, column, text, column.read(text));
			}
			this.problems.addAt(place, column.name(), "has an empty element; each element must be %s.",
					column.allowed());
		}
		catch (RuntimeException ex) {
			this.problems.addAt(place, column.name(), "must be %s, was \"%s\".", column.allowed(), text);
		}
		return null;
	}

	/** The value; null, with a problem, if it violates a constraint. */
	private @Nullable Object allowed(Place place, Column column, String text, Object value) {
		for (Constraint.OfValue constraint : column.constraints()) {
			if (!constraint.allows(value)) {
				this.problems.addAt(place, column.name(), "must be %s, was \"%s\".", constraint.allowedInsteadOf(value),
						text);
				return null;
			}
		}
		return value;
	}

	private void checkText(Place place, Column column, String text) {
		if (column.isText()) {
			InvisibleCharacters.in(text)
				.ifPresent((fault) -> this.problems.addAt(place, column.name(), "%s, was \"%s\".", fault, text));
		}
		if (column.isText() && !column.name().endsWith(ENGLISH)) {
			ChineseText.halfWidthMark(text)
				.ifPresent((mark) -> this.problems.addAt(place, column.name(),
						"must have full-width punctuation in Chinese: \"%s\", was \"%s\" in \"%s\".",
						ChineseText.fullWidth(mark), mark, text));
		}
	}

	private static String names(Collection<Column> columns) {
		return columns.stream().map(Column::name).collect(Collectors.joining(", "));
	}

}
