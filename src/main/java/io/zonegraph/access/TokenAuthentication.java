package io.zonegraph.access;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Authenticates clients by bearer tokens, which are API keys or JWTs. */
final class TokenAuthentication implements AuthenticationManager {

	private final KeyAuthentication keys;

	/** Null if no issuer is configured. */
	private final @Nullable JwtAuthentication jwts;

	TokenAuthentication(KeyAuthentication keys, @Nullable JwtAuthentication jwts) {
		this.keys = keys;
		this.jwts = jwts;
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String token = ((BearerTokenAuthenticationToken) request).getToken();
		if (KeySecret.isKey(token)) {
			return this.keys.authenticate(new KeySecret(token));
		}
		if (this.jwts == null) {
			throw new InvalidTokenException("The bearer token must be an API key (zg_…), was none.");
		}
		return this.jwts.authenticate(token);
	}

}
