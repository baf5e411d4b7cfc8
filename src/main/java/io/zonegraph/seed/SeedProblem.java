package io.zonegraph.seed;

/**
 * A problem in the seed files.
 *
 * @param file path of the file
 * @param sheet name of the sheet of a workbook; empty for other files, and for the
 * workbook as a whole
 * @param line first line of the row, or its number in a sheet, from 1; 0 for the file or
 * sheet as a whole
 * @param column name of the column; empty for the row as a whole
 * @param message the error, with the value and the values allowed
 */
public record SeedProblem(String file, String sheet, int line, String column, String message) {

	/** A problem in a file that has no sheets. */
	public SeedProblem(String file, int line, String column, String message) {
		this(file, "", line, column, message);
	}

	/** Where it is, without the column. */
	Place place() {
		return new Place(this.file, this.sheet, this.line);
	}

	/**
	 * For example {@code seed/a/nodes/Zone.csv:3, column "kind": must be one of …} or
	 * {@code a.xlsx, sheet "Zone", row 3, column "kind": must be one of …}.
	 */
	@Override
	public String toString() {
		return place() + (this.column.isEmpty() ? "" : ", column \"%s\"".formatted(this.column)) + ": " + this.message;
	}

}
