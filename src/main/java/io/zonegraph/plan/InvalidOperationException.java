package io.zonegraph.plan;

/**
 * An operation cannot be answered because of what the client sent. The message is for the
 * client: what, where, what is allowed and what came.
 */
public final class InvalidOperationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Place place;

	public InvalidOperationException(String message, Place place) {
		super(message);
		this.place = place;
	}

	/** Where in the operation the fault lies. */
	public Place place() {
		return this.place;
	}

}
