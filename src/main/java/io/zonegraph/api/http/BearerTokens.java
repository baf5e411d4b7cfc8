package io.zonegraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

import io.zonegraph.access.InvalidTokenException;

/**
 * Finds the bearer token of a request, in the header {@code Authorization} only. Spring
 * Security's own converter may read the parameters too, before the body has arrived.
 */
final class BearerTokens implements AuthenticationConverter {

	private static final String SCHEME = "Bearer";

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !isBearer(header)) {
			return null;
		}
		String token = header.substring(SCHEME.length()).strip();
		if (token.isEmpty()) {
			throw new InvalidTokenException("Header \"Authorization\" must have a token after \"Bearer\", had none.");
		}
		return new BearerTokenAuthenticationToken(token);
	}

	private static boolean isBearer(String header) {
		return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
				&& (header.length() == SCHEME.length() || header.charAt(SCHEME.length()) == ' ');
	}

}
