package io.zonegraph.api.http;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * Cache headers of responses to GET and HEAD. A response with errors is never stored by
 * caches, as its cause may be gone a moment later, nor is one that depends on the client.
 * One for a client with a key or token is never stored by caches that others use.
 *
 * <p>
 * Any other response has an {@code ETag}. Spring answers conditional requests that match
 * it with 304 (Not Modified).
 */
final class CacheHeaders {

	private final String cacheControl;

	private final String privateCacheControl;

	private final boolean shared;

	CacheHeaders(HttpProperties properties) {
		this.shared = properties.shared() && properties.maxAge().toSeconds() > 0;
		this.privateCacheControl = cacheControl(properties, false);
		this.cacheControl = cacheControl(properties, properties.shared());
	}

	private static String cacheControl(HttpProperties properties, boolean shared) {
		if (properties.maxAge().toSeconds() <= 0) {
			return "no-cache";
		}
		CacheControl age = CacheControl.maxAge(properties.maxAge());
		return String.valueOf((shared ? age.cachePublic() : age.cachePrivate()).getHeaderValue());
	}

	/**
	 * Whether caches may give a response to other clients than the one that asked.
	 * @param answer the response
	 * @param anonymous whether the client is anonymous
	 */
	boolean isShared(SerializedResponse answer, boolean anonymous) {
		return this.shared && anonymous && answer.cacheable();
	}

	/**
	 * Adds the cache headers of a response.
	 * @param headers its headers
	 * @param answer the response
	 * @param anonymous whether the client is anonymous
	 */
	void addTo(HttpHeaders headers, SerializedResponse answer, boolean anonymous) {
		headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
		headers.setCacheControl(cacheControl(answer, anonymous));
		if (answer.cacheable()) {
			headers.setETag(answer.eTag());
		}
	}

	private String cacheControl(SerializedResponse answer, boolean anonymous) {
		if (!answer.cacheable()) {
			return "no-store";
		}
		return anonymous ? this.cacheControl : this.privateCacheControl;
	}

}
