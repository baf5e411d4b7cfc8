package io.zonegraph.access;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.resource.BearerTokenErrorCodes;

/** A bearer token is not valid. The message is for the client. */
public final class InvalidTokenException extends OAuth2AuthenticationException {

	private static final long serialVersionUID = 1L;

	/**
	 * A token is not valid.
	 * @param message says why, in any characters, unlike the exception of Spring Security
	 */
	public InvalidTokenException(String message) {
		super(new OAuth2Error(BearerTokenErrorCodes.INVALID_TOKEN), message);
	}

	InvalidTokenException(String message, Throwable cause) {
		super(new OAuth2Error(BearerTokenErrorCodes.INVALID_TOKEN), message, cause);
	}

}
