package io.zonegraph.seed;

/**
 * A position in the seed files.
 *
 * @param file path of the file
 * @param line first line of the row, from 1; 0 for the file as a whole
 */
record Place(String file, int line) {

	@Override
	public String toString() {
		return (this.line == 0) ? this.file : this.file + ":" + this.line;
	}

}
