package io.zonegraph.plan;

/**
 * Thrown when an operation cannot be executed because of client input. The message is
 * meant for the client: it states what is wrong and where, what is allowed and what was
 * given.
 */
public final class InvalidOperationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Place place;

	public InvalidOperationException(String message, Place place) {
		super(message);
		this.place = place;
	}

	/** The location of the error in the operation. */
	public Place place() {
		return this.place;
	}

}
