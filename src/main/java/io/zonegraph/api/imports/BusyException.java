package io.zonegraph.api.imports;

/** The service is loading another import. */
final class BusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BusyException() {
		super("The service is loading another import; send the request again later.");
	}

}
