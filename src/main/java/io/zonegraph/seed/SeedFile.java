package io.zonegraph.seed;

/**
 * One CSV file of the seed.
 *
 * @param path its path for messages
 * @param relative its path below the seed folder, for example
 * {@code changchun/nodes/Zone.csv}
 * @param content its bytes
 */
record SeedFile(String path, String relative, byte[] content) {

	/** The data set that its rows belong to: the first folder of its path. */
	String dataset() {
		return this.relative.replaceFirst("/.*", "");
	}

	/** The path of the folder of its data set, for messages. */
	String folder() {
		return this.path.substring(0, this.path.length() - this.relative.length()) + dataset();
	}

	/** A row of the file that starts at a line. */
	Place at(int line) {
		return new Place(this.path, line);
	}

	/** The file as a whole. */
	Place whole() {
		return at(0);
	}

}
