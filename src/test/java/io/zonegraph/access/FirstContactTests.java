package io.zonegraph.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FirstContactTests {

	private final List<String> asked = new ArrayList<>();

	private final FirstContact contact = new FirstContact((token) -> {
		this.asked.add(token);
		if (token.equals("no answer")) {
			throw new JwtException("no answer");
		}
		if (token.equals("bad")) {
			throw new BadJwtException("bad");
		}
		return new Jwt(token, Instant.EPOCH, Instant.MAX, Map.of("alg", "RS256"), Map.of("sub", "me"));
	});

	@Test
	void spareAnIssuerThatDidNotAnswer() {
		assertThatExceptionOfType(JwtException.class).isThrownBy(() -> this.contact.decode("no answer"));
		assertThatExceptionOfType(JwtException.class).isThrownBy(() -> this.contact.decode("good"));
		assertThat(this.asked).containsExactly("no answer");
	}

	@Test
	void isMadeByTheFirstAnswer() {
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> this.contact.decode("bad"));
		assertThat(this.contact.decode("good").getSubject()).isEqualTo("me");
		assertThatExceptionOfType(JwtException.class).isThrownBy(() -> this.contact.decode("no answer"));
		assertThat(this.contact.decode("good").getSubject()).isEqualTo("me");
		assertThat(this.asked).hasSize(4);
	}

}
