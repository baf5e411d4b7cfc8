package io.zonegraph.seed;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * An import: from its time on, a package has the content of an uploaded file, or is no
 * longer there.
 *
 * @param id its identifier
 * @param packageName name of the package
 * @param kind whether the package was uploaded or removed
 * @param state whether it holds
 * @param fileName name of the uploaded file; null for a removal
 * @param size size of the file in bytes; 0 for a removal
 * @param checksum SHA-256 of the file in hexadecimal digits; null for a removal
 * @param importedAt when it was loaded
 * @param importedBy who imported it
 * @param replaces id of the import of the same package that held before; null if there
 * was none
 * @param undoneAt when it was undone; null if it was not
 * @param undoneBy who undid it; null if it was not undone
 * @param changes numbers of nodes and relationships that it changed
 */
public record PackageImport(String id, String packageName, Kind kind, State state, @Nullable String fileName, long size,
		@Nullable String checksum, ZonedDateTime importedAt, String importedBy, @Nullable String replaces,
		@Nullable ZonedDateTime undoneAt, @Nullable String undoneBy, ChangeCounts changes) {

	/** What an import does to a package. */
	public enum Kind {

		/** It has the content of the uploaded file. */
		UPLOAD,
		/** It is removed. */
		REMOVAL

	}

	/** Whether an import holds. */
	public enum State {

		/** It is the latest one of its package. */
		CURRENT,
		/** A later one of its package holds. */
		REPLACED,
		/** It was undone. */
		UNDONE

	}

	boolean isCurrent() {
		return this.state == State.CURRENT;
	}

}
