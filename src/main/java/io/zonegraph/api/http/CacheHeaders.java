package io.zonegraph.api.http;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * The headers that tell caches what to do with answers to GET. An answer with errors is
 * never kept: what is not known or cannot be reached now may be a moment later.
 *
 * <p>
 * An answer without errors has an {@code ETag}. Spring answers a request that says it has
 * that very answer with 304, and without it.
 */
final class CacheHeaders {

	private final String cacheControl;

	CacheHeaders(HttpProperties properties) {
		this.cacheControl = (properties.maxAge().toSeconds() > 0) ? maxAge(properties) : "no-cache";
	}

	private static String maxAge(HttpProperties properties) {
		CacheControl age = CacheControl.maxAge(properties.maxAge());
		return String.valueOf((properties.shared() ? age.cachePublic() : age.cachePrivate()).getHeaderValue());
	}

	/** Adds the headers of an answer. */
	void addTo(HttpHeaders headers, SerializedResponse answer) {
		headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		headers.setCacheControl(answer.complete() ? this.cacheControl : "no-store");
		if (answer.complete()) {
			headers.setETag(answer.eTag());
		}
	}

}
