package io.zonegraph.testing;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.zonegraph.model.FieldMapping.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file of nodes or relationships. What is not there is an empty cell, an empty
 * text or list a quoted one; elements of lists are separated by semicolons.
 */
final class GraphFile implements Closeable {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setQuoteMode(QuoteMode.ALL_NON_NULL)
		.setRecordSeparator('\n')
		.get();

	private final CSVPrinter rows;

	private final List<Property> columns;

	/**
	 * Begins a file.
	 * @param columns the stored properties
	 * @param key the property that names nodes; null for relationships
	 */
	GraphFile(BufferedWriter writer, List<Property> columns, @Nullable Property key) throws IOException {
		this.rows = new CSVPrinter(writer, FORMAT);
		this.columns = columns;
		List<String> header = new ArrayList<>((key != null) ? List.of() : List.of(":START_ID", ":END_ID"));
		columns.forEach((column) -> header.add(column.name() + (column.equals(key) ? ":ID" : ":" + type(column))));
		this.rows.printRecord(header);
	}

	private static String type(Property property) {
		String element = switch (property.type()) {
			case "Int", "Long" -> "long";
			case "Float" -> "double";
			case "Boolean" -> "boolean";
			case "Date" -> "date";
			case "DateTime" -> "datetime";
			default -> "string";
		};
		return property.list() ? element + "[]" : element;
	}

	void node(Map<String, Object> properties) {
		print(new ArrayList<>(this.columns.size()), properties);
	}

	void relationship(String from, String to, Map<String, Object> properties) {
		print(new ArrayList<>(List.of(from, to)), properties);
	}

	private void print(List<@Nullable Object> cells, Map<String, Object> properties) {
		this.columns.forEach((column) -> cells.add(cell(properties.get(column.name()))));
		try {
			this.rows.printRecord(cells);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable Object cell(@Nullable Object value) {
		return (value instanceof Collection<?> list)
				? list.stream().map(String::valueOf).collect(Collectors.joining(";")) : value;
	}

	@Override
	public void close() throws IOException {
		this.rows.close(true);
	}

}
