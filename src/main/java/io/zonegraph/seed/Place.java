package io.zonegraph.seed;

/**
 * A position in the seed files.
 *
 * @param file path of the file
 * @param sheet name of the sheet of a workbook; empty for other files, and for the
 * workbook as a whole
 * @param line first line of the row, or its number in a sheet, from 1; 0 for the file or
 * sheet as a whole
 */
record Place(String file, String sheet, int line) {

	/** A position in a file that has no sheets. */
	Place(String file, int line) {
		this(file, "", line);
	}

	/** The row of the same sheet with a number. */
	Place row(int number) {
		return new Place(this.file, this.sheet, number);
	}

	@Override
	public String toString() {
		if (this.sheet.isEmpty()) {
			return (this.line == 0) ? this.file : this.file + ":" + this.line;
		}
		String place = "%s, sheet \"%s\"".formatted(this.file, this.sheet);
		return (this.line == 0) ? place : place + ", row " + this.line;
	}

}
