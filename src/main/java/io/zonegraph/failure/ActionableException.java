package io.zonegraph.failure;

import org.jspecify.annotations.Nullable;

/** An exception whose message a user understands, with an action that corrects it. */
public abstract class ActionableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * Creates an exception.
	 * @param message what happened, for the user who starts the application
	 * @param action how the user can correct it
	 * @param cause the cause; null if there is none
	 */
	protected ActionableException(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	/** How the user can correct it. */
	public String action() {
		return this.action;
	}

}
