package io.zonegraph.admission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.1, true", "192.0.2.1, 192.0.2.2, false",
			"2001:db8:1:2:3:4:5:6, 2001:db8:1:2::1, true", "2001:db8:1:2::1, 2001:db8:1:3::1, false",
			"[2001:db8:1:2::1], 2001:db8:1:2::2, true", "::ffff:192.0.2.1, 192.0.2.1, true",
			"fe80::1%eth0, fe80::2%eth0, true", "unknown, _hidden, false" })
	void tellsClientsApartByAddress(String one, String other, boolean same) {
		assertThat(Client.at(one).equals(Client.at(other))).isEqualTo(same);
	}

	@Test
	void isNeverTheApplicationItself() {
		assertThat(Client.at(null)).isEqualTo(Client.at("")).isNotEqualTo(Client.INTERNAL);
	}

	@Test
	void areUsersOrAddresses() {
		assertThat(Client.user("127.0.0.1")).isEqualTo(Client.user("127.0.0.1"))
			.isNotEqualTo(Client.at("127.0.0.1"))
			.isNotEqualTo(Client.user("127.0.0.2"));
	}

}
