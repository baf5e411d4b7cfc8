package io.zonegraph.reference;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * A request that may be wrong in any way.
 *
 * @param method HTTP method
 * @param query the query string of the URL; empty for none
 * @param headers the headers, by name
 * @param body the body; empty for none
 */
record FuzzRequest(String method, String query, Map<String, String> headers, byte[] body) {

	private static final Duration TIMEOUT = Duration.ofMinutes(1);

	HttpRequest at(URI endpoint) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(endpoint + (this.query.isEmpty() ? "" : "?" + this.query)))
			.timeout(TIMEOUT)
			.method(this.method, BodyPublishers.ofByteArray(this.body));
		this.headers.forEach(request::setHeader);
		return request.build();
	}

	/** All that the client sent, as text: what a message may repeat. */
	String text() {
		return this.method + " " + URLDecoder.decode(this.query, StandardCharsets.UTF_8) + "\n" + this.headers + "\n"
				+ new String(this.body, StandardCharsets.UTF_8);
	}

}
