package io.zonegraph.api.http;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;

/**
 * The path of uploaded files: their bodies are larger than those of operations, and are
 * read by the handler instead of being received beforehand.
 */
public final class UploadPath {

	/** The path before the name of a package. */
	public static final String PREFIX = "/packages/";

	private UploadPath() {
	}

	/** Whether a request uploads a file. */
	static boolean isUpload(HttpServletRequest request) {
		return request.getMethod().equals(HttpMethod.PUT.name()) && request.getRequestURI().startsWith(PREFIX);
	}

}
