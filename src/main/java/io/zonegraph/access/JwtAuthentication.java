package io.zonegraph.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Authenticates clients by JSON Web Tokens. The name of the user is the claim
 * {@code sub}, the role the highest in the claim {@code roles}: one name or a list of
 * them, in which others are ignored.
 */
final class JwtAuthentication {

	private static final String ROLES = "roles";

	private final JwtDecoder decoder;

	private final @Nullable Role withoutRoles;

	/**
	 * Authenticates by the tokens of one issuer.
	 * @param decoder checks tokens
	 * @param withoutRoles the role of users whose token names none; null for no rights
	 */
	JwtAuthentication(JwtDecoder decoder, @Nullable Role withoutRoles) {
		this.decoder = decoder;
		this.withoutRoles = withoutRoles;
	}

	/**
	 * The user of a token.
	 * @throws InvalidTokenException if the token is not valid
	 * @throws AuthenticationServiceException if the keys of the issuer cannot be read
	 */
	User authenticate(String token) {
		Jwt jwt = decode(token);
		String subject = jwt.getSubject();
		if (subject == null || subject.isBlank()) {
			throw new InvalidTokenException("The JWT must have a subject (\"sub\"), had none.");
		}
		return new User("jwt:%s %s".formatted(jwt.getClaimAsString("iss"), subject), subject,
				role(jwt).orElse(this.withoutRoles));
	}

	private Jwt decode(String token) {
		try {
			return this.decoder.decode(token);
		}
		catch (JwtValidationException ex) {
			throw new InvalidTokenException("The JWT must be valid, was not: " + problems(ex), ex);
		}
		catch (BadJwtException ex) {
			throw new InvalidTokenException(
					"The bearer token must be an API key (zg_…) or a JWT that the configured issuer has signed, was neither.",
					ex);
		}
		catch (JwtException | JwtDecoderInitializationException ex) {
			throw new AuthenticationServiceException("The JWT cannot be checked at the moment; try again later.", ex);
		}
	}

	/** For example "Jwt expired at 2026-12-01T10:00:00Z". */
	private static String problems(JwtValidationException ex) {
		return ex.getErrors().stream().map(OAuth2Error::getDescription).distinct().collect(Collectors.joining("; "));
	}

	private static Optional<Role> role(Jwt jwt) {
		return names(jwt.getClaim(ROLES)).map(String::valueOf)
			.flatMap((name) -> Role.of(name).stream())
			.max(Comparator.naturalOrder());
	}

	private static Stream<?> names(@Nullable Object claim) {
		return ((claim instanceof Collection<?> several) ? several : List.of(String.valueOf(claim))).stream();
	}

}
