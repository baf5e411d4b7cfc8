package io.zonegraph.api.http;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * Cache headers of responses to GET and HEAD. A response with errors is never stored by
 * caches, as its cause may be gone a moment later, nor is one that depends on the client.
 *
 * <p>
 * Any other response has an {@code ETag}. Spring answers conditional requests that match
 * it with 304 (Not Modified).
 */
final class CacheHeaders {

	private final String cacheControl;

	private final boolean shared;

	CacheHeaders(HttpProperties properties) {
		this.shared = properties.shared() && properties.maxAge().toSeconds() > 0;
		this.cacheControl = (properties.maxAge().toSeconds() > 0) ? maxAge(properties) : "no-cache";
	}

	private static String maxAge(HttpProperties properties) {
		CacheControl age = CacheControl.maxAge(properties.maxAge());
		return String.valueOf((properties.shared() ? age.cachePublic() : age.cachePrivate()).getHeaderValue());
	}

	/** Whether caches may give a response to other clients than the one that asked. */
	boolean isShared(SerializedResponse answer) {
		return this.shared && answer.cacheable();
	}

	/** Adds the cache headers of a response. */
	void addTo(HttpHeaders headers, SerializedResponse answer) {
		headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		headers.setCacheControl(answer.cacheable() ? this.cacheControl : "no-store");
		if (answer.cacheable()) {
			headers.setETag(answer.eTag());
		}
	}

}
