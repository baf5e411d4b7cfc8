package io.zonegraph.access;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JwtAuthenticationTests {

	/** {@code {"alg":"RS256","kid":"1"}}, without claims, and with any signature. */
	private static final String SIGNED = "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.e30.AAAA";

	@Test
	void takesTheHighestOfTheRolesThatExist() {
		assertThat(user(null, Map.of("roles", List.of("reader", "Admin", "owner", 3))).role()).contains(Role.ADMIN);
		assertThat(user(null, Map.of("roles", "CURATOR")).role()).contains(Role.CURATOR);
	}

	@Test
	void givesTheRightsOfAnonymousClientsWhereThereIsNoRole() {
		assertThat(user(Role.READER, Map.of("roles", List.of("owner"))).role()).contains(Role.READER);
		assertThat(user(null, Map.of("scope", "admin")).role()).isEmpty();
		assertThat(user(null, Map.of("scope", "admin")).getAuthorities()).isEmpty();
	}

	@Test
	void namesTheUserByIssuerAndSubject() {
		User user = user(null, Map.of("iss", "https://login.example.com"));
		assertThat(user.getName()).isEqualTo("li.na");
		assertThat(user.id()).isEqualTo("jwt:https://login.example.com li.na");
	}

	@Test
	void refusesATokenWithoutASubject() {
		assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> user(null, Map.of("sub", " ")))
			.withMessage("The JWT must have a subject (\"sub\"), had none.");
	}

	@Test
	void tellsAnIssuerThatDoesNotAnswerFromABadToken() throws IOException {
		String issuer = "http://127.0.0.1:" + unusedPort();
		for (JwtDecoder decoder : List.of(NimbusJwtDecoder.withJwkSetUri(issuer + "/jwks").build(),
				new SupplierJwtDecoder(() -> NimbusJwtDecoder.withIssuerLocation(issuer).build()))) {
			JwtAuthentication authentication = new JwtAuthentication(new FirstContact(decoder), null);
			assertThatExceptionOfType(AuthenticationServiceException.class)
				.isThrownBy(() -> authentication.authenticate(SIGNED))
				.withMessage("The JWT cannot be checked at the moment; try again later.");
		}
	}

	private static int unusedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static User user(@Nullable Role withoutRoles, Map<String, Object> claims) {
		return new JwtAuthentication((token) -> Jwt.withTokenValue(token)
			.header("alg", "RS256")
			.subject("li.na")
			.expiresAt(Instant.MAX)
			.claims((all) -> all.putAll(claims))
			.build(), withoutRoles).authenticate("e.e.e");
	}

}
