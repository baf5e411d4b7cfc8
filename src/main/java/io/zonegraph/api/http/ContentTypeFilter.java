package io.zonegraph.api.http;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import io.zonegraph.api.error.ErrorCode;

/**
 * Rejects requests whose {@code Content-Type} is a range of media types, such as
 * {@code *}{@code /*}, on which Spring fails before it has found a handler.
 */
final class ContentTypeFilter implements Filter {

	private final ErrorContent errors;

	ContentTypeFilter(ErrorContent errors) {
		this.errors = errors;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (isRange(request.getContentType())) {
			this.errors.write((HttpServletResponse) response, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					ErrorCode.BAD_USER_INPUT, "Header \"Content-Type\" must be application/json, was a wildcard.");
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isRange(@Nullable String contentType) {
		if (contentType == null || contentType.indexOf('*') < 0) {
			return false;
		}
		try {
			MediaType type = MediaType.parseMediaType(contentType);
			return type.isWildcardType() || type.isWildcardSubtype();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
