package io.zonegraph.local;

/**
 * The local server cannot run. The message is one sentence for the person who starts the
 * application, the action what that person can do about it.
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
