package io.zonegraph.local;

/**
 * The local server cannot run. The message explains the failure to the user who starts
 * the application, and the action says how to correct it.
 */
public class LocalServerFailure extends RuntimeException {

	private final String action;

	LocalServerFailure(String message, String action) {
		super(message);
		this.action = action;
	}

	LocalServerFailure(String message, String action, Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
