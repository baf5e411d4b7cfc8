package io.zonegraph.access;

import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;

import static org.assertj.core.api.Assertions.assertThat;

class RoleTests {

	@Test
	void includeThoseBeforeThem() {
		assertThat(Role.ADMIN.authorities()).extracting(GrantedAuthority::getAuthority)
			.containsExactly("ROLE_READER", "ROLE_CURATOR", "ROLE_ADMIN");
		assertThat(Role.READER.authorities()).extracting(GrantedAuthority::getAuthority).containsExactly("ROLE_READER");
		assertThat(Role.CURATOR.includes(Role.CURATOR)).isTrue();
		assertThat(Role.CURATOR.includes(Role.ADMIN)).isFalse();
	}

	@Test
	void areNamedInUpperOrLowerCase() {
		assertThat(Role.of("Curator")).contains(Role.CURATOR);
		assertThat(Role.of("role_curator")).isEmpty();
		assertThat(Role.ofAuthority("ROLE_ADMIN")).contains(Role.ADMIN);
		assertThat(Role.ofAuthority("SCOPE_ADMIN")).isEmpty();
		assertThat(Role.READER.label()).isEqualTo("reader");
	}

}
