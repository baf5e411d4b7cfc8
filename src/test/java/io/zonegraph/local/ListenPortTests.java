package io.zonegraph.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListenPortTests {

	private static final String PROPERTY = "zonegraph.local.bolt-port";

	@Test
	void choosesAFreePortForZero() {
		assertThat(ListenPort.check(PROPERTY, "127.0.0.1", 0).number()).isBetween(1, 65535);
	}

	@Test
	void namesThePortInUseAndItsProperty() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int number = other.getLocalPort();
			assertThatExceptionOfType(LocalServerFailure.class)
				.isThrownBy(() -> ListenPort.check(PROPERTY, "127.0.0.1", number))
				.withMessageContainingAll("Port " + number, "127.0.0.1", PROPERTY, "already in use")
				.satisfies((failure) -> assertThat(failure.action()).contains("set " + PROPERTY, "spring.neo4j.uri"));
		}
	}

}
