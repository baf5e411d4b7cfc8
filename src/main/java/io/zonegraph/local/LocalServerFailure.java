package io.zonegraph.local;

import java.io.IOException;
import java.nio.file.Path;

import io.zonegraph.failure.ActionableException;

/**
 * The local server cannot run. The message explains the failure to the user who starts
 * the application, and the action says how to correct it.
 */
public class LocalServerFailure extends ActionableException {

	private static final long serialVersionUID = 1L;

	LocalServerFailure(String message, String action) {
		super(message, action, null);
	}

	LocalServerFailure(String message, String action, Throwable cause) {
		super(message, action, cause);
	}

	/** A file in the data folder cannot be read or written. */
	static LocalServerFailure inDataFolder(Path folder, IOException cause) {
		boolean full = String.valueOf(cause.getMessage()).contains("No space left");
		return new LocalServerFailure(
				"Data folder %s of the local Neo4j server cannot be read and written (%s).".formatted(folder, cause),
				(full ? ServerProblem.FULL_DISK : ServerProblem.READ_ONLY_FOLDER).action(), cause);
	}

}
