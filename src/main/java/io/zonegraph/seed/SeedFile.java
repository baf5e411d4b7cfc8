package io.zonegraph.seed;

/**
 * One CSV file of the seed.
 *
 * @param path where a person finds it, for messages
 * @param relative its path below the seed folder, for example
 * {@code changchun/nodes/Zone.csv}
 * @param content its bytes
 */
record SeedFile(String path, String relative, byte[] content) {

	/** A row of the file. */
	Place at(int line) {
		return new Place(this.path, line);
	}

	/** The file as a whole. */
	Place whole() {
		return at(0);
	}

}
