package io.zonegraph.seed;

import java.util.List;
import java.util.Map;

/**
 * The rows of one CSV file or one sheet of a workbook.
 *
 * @param place the header
 * @param header names of the columns
 * @param rows the rows below the header, without blank ones
 * @param complete whether the table could be read to its end
 */
record SeedTable(Place place, List<String> header, List<Row> rows, boolean complete) {

	SeedTable {
		header = List.copyOf(header);
		rows = List.copyOf(rows);
	}

	/**
	 * A table of rows, the first of which, apart from blank ones, is the header.
	 * @param place the place of the header
	 * @param rows all rows
	 * @param complete whether these are all rows
	 * @return the table; without a header if all rows are blank
	 */
	static SeedTable of(Place place, List<Row> rows, boolean complete) {
		List<Row> filled = rows.stream().filter((row) -> !row.isBlank()).toList();
		return filled.isEmpty() ? new SeedTable(place, List.of(), List.of(), false)
				: new SeedTable(place, filled.get(0).cells(), filled.subList(1, filled.size()), complete);
	}

	/**
	 * A row.
	 *
	 * @param place its first line
	 * @param cells their texts, without surrounding space; an empty string for an empty
	 * cell
	 * @param faults messages about cells that have no text, by index
	 */
	record Row(Place place, List<String> cells, Map<Integer, String> faults) {

		Row {
			cells = List.copyOf(cells);
			faults = Map.copyOf(faults);
		}

		/** A row of texts. */
		Row(Place place, List<String> cells) {
			this(place, cells, Map.of());
		}

		boolean isBlank() {
			return this.faults.isEmpty() && this.cells.stream().allMatch(String::isEmpty);
		}

	}

}
