package io.zonegraph.store.backup;

import org.jspecify.annotations.Nullable;

import io.zonegraph.failure.ActionableException;

/** A graph could not be copied to a file or back. */
final class BackupException extends ActionableException {

	private static final long serialVersionUID = 1L;

	BackupException(String message, String action, @Nullable Throwable cause) {
		super(message, action, cause);
	}

	BackupException(String message, String action) {
		this(message, action, null);
	}

}
