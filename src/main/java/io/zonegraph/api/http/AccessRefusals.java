package io.zonegraph.api.http;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

import io.zonegraph.access.Role;
import io.zonegraph.access.User;
import io.zonegraph.api.error.ErrorCode;

/** Responds with a GraphQL error to requests that Spring Security refuses. */
final class AccessRefusals
		implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler, RequestRejectedHandler {

	private static final Logger log = LoggerFactory.getLogger(AccessRefusals.class);

	private static final String CHALLENGE = "Bearer";

	private static final String INVALID = "Bearer error=\"invalid_token\"";

	/** In seconds: about as long as an outage that nobody notices. */
	private static final String RETRY_AFTER = "5";

	private final ErrorContent errors;

	AccessRefusals(ErrorContent errors) {
		this.errors = errors;
	}

	/** Nobody is authenticated, which this request needs. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
		this.errors.write(response, HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED,
				"Header \"Authorization\" must have an API key or a JWT (Bearer …) for \"%s\", had none."
					.formatted(request.getRequestURI()));
	}

	/** A key or token is not valid, or cannot be checked. */
	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String message = String.valueOf(failure.getMessage());
		if (failure instanceof AuthenticationServiceException) {
			log.debug("A client could not be authenticated", failure);
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
			this.errors.write(response, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, message);
		}
		else {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, INVALID);
			this.errors.write(response, HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED, message);
		}
	}

	/** The role of the client is not sufficient. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException {
		this.errors.write(response, HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN,
				"The role at \"%s\" must be %s, was %s.".formatted(request.getRequestURI(),
						needed(denied).map(Role::label).orElse("another"),
						User.of(request.getUserPrincipal()).flatMap(User::role).map(Role::label).orElse("none")));
	}

	private static Optional<Role> needed(AccessDeniedException denied) {
		return (denied instanceof AuthorizationDeniedException decided
				&& decided.getAuthorizationResult() instanceof AuthorityAuthorizationDecision decision)
						? decision.getAuthorities()
							.stream()
							.map(GrantedAuthority::getAuthority)
							.flatMap((authority) -> Role.ofAuthority(String.valueOf(authority)).stream())
							.findFirst()
						: Optional.empty();
	}

	/** The path has segments that rules and handlers may understand differently. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
			throws IOException {
		this.errors.write(response, HttpStatus.BAD_REQUEST, ErrorCode.BAD_USER_INPUT,
				"The path of the URL must have no segment \".\" or \"..\", had one.");
	}

}
