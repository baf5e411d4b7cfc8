package io.zonegraph.seed;

/**
 * A problem in the seed files.
 *
 * @param file path of the file
 * @param line first line of the row, from 1; 0 for the file as a whole
 * @param column name of the column; empty for the row as a whole
 * @param message the error, with the value and the values allowed
 */
public record SeedProblem(String file, int line, String column, String message) {

	/**
	 * For example {@code seed/a/nodes/Zone.csv:3, column "kind": must be one of …}.
	 */
	@Override
	public String toString() {
		String place = new Place(this.file, this.line).toString();
		return place + (this.column.isEmpty() ? "" : ", column \"%s\"".formatted(this.column)) + ": " + this.message;
	}

}
