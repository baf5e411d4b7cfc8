package io.zonegraph.seed;

/**
 * A file of the seed: a CSV file, a workbook, or a zip file.
 *
 * @param path its path for messages
 * @param relative its path below the seed folder, for example
 * {@code changchun/nodes/Zone.csv}; its name if it is a location by itself
 * @param content its bytes
 */
record SeedFile(String path, String relative, byte[] content) {

	/**
	 * The data set that its rows belong to: the first folder of its path, or the name of
	 * the workbook.
	 */
	String dataset() {
		return isWorkbook() ? baseName() : this.relative.replaceFirst("/.*", "");
	}

	/** Its name without the extension, if it is a location by itself. */
	String baseName() {
		return this.relative.replaceFirst("\\.[^.]*$", "");
	}

	/**
	 * The path of the folder of its data set, or of the workbook, for messages.
	 */
	String folder() {
		return isWorkbook() ? this.path
				: this.path.substring(0, this.path.length() - this.relative.length()) + dataset();
	}

	boolean isWorkbook() {
		return FileKind.of(this.relative) == FileKind.WORKBOOK;
	}

	boolean isZip() {
		return FileKind.of(this.relative) == FileKind.ZIP;
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
