package io.zonegraph.seed;

import java.util.List;

/**
 * A parsed CSV file.
 *
 * @param file the file
 * @param header names of the columns
 * @param rows the rows below the header, without blank ones
 * @param complete whether the file could be read to its end
 */
record CsvTable(SeedFile file, List<String> header, List<Row> rows, boolean complete) {

	CsvTable {
		header = List.copyOf(header);
		rows = List.copyOf(rows);
	}

	/**
	 * A row.
	 *
	 * @param place its first line
	 * @param cells their texts, without surrounding space; an empty string for an empty
	 * cell
	 */
	record Row(Place place, List<String> cells) {

		Row {
			cells = List.copyOf(cells);
		}

		boolean isBlank() {
			return this.cells.stream().allMatch(String::isEmpty);
		}

	}

}
