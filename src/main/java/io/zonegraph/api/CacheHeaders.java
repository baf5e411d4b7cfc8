package io.zonegraph.api;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * The headers that tell caches what to do with answers to GET. An answer with errors is
 * never kept: what is not known or cannot be reached now may be a moment later.
 *
 * <p>
 * Where the headers have an {@code ETag}, Spring answers a request that already has that
 * version with 304.
 */
final class CacheHeaders {

	private final String ofData;

	CacheHeaders(HttpProperties properties) {
		this.ofData = (properties.maxAge().toSeconds() > 0) ? keeping(properties) : "no-cache";
	}

	private static String keeping(HttpProperties properties) {
		CacheControl age = CacheControl.maxAge(properties.maxAge());
		return String.valueOf((properties.shared() ? age.cachePublic() : age.cachePrivate()).getHeaderValue());
	}

	/** Adds the headers of an answer. */
	void write(WebGraphQlResponse answer, HttpHeaders headers) {
		headers.setCacheControl(answer.getExecutionResult().getErrors().isEmpty() ? this.ofData : "no-store");
		headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
	}

}
