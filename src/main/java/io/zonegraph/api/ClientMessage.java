package io.zonegraph.api;

/** graphql-java's messages, without the names of its classes. */
final class ClientMessage {

	private ClientMessage() {
	}

	static String of(String message) {
		return message;
	}

}
