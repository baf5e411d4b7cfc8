package io.zonegraph.local;

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

}
