package io.zonegraph.local;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class BrowserKitCommandsTests {

	@Test
	void showTheStyleAndTheTour() {
		assertThat(BrowserKitCommands.from(new MockEnvironment())).isEqualTo(
				"style http://localhost:8080/neo4j-browser/style.grass; play http://localhost:8080/neo4j-browser/guide.html");
	}

	@Test
	void leadToWhereTheApplicationIs() {
		assertThat(BrowserKitCommands.from(new MockEnvironment().withProperty("server.port", "9090")
			.withProperty("server.servlet.context-path", "/zones")))
			.contains("play http://localhost:9090/zones/neo4j-browser/guide.html");
	}

	@Test
	void nameThisMachineWhereTheApplicationListensOnAllAddresses() {
		assertThat(BrowserKitCommands.from(new MockEnvironment().withProperty("server.address", "0.0.0.0")
			.withProperty("server.ssl.enabled", "false"))).startsWith("style http://localhost:8080/");
	}

	@Test
	void areNoneWhereBrowserCouldNotReadThem() {
		assertThat(BrowserKitCommands.from(new MockEnvironment().withProperty("server.port", "0"))).isEmpty();
		assertThat(BrowserKitCommands.from(new MockEnvironment().withProperty("server.ssl.bundle", "web"))).isEmpty();
		assertThat(BrowserKitCommands.from(new MockEnvironment().withProperty("server.address", "10.0.0.7"))).isEmpty();
	}

	@Test
	void giveWayToThoseThatAreConfigured() {
		LocalServerProperties properties = LocalServerProperties.onFreePorts(java.nio.file.Path.of("x"));
		assertThat(properties.withDefaultCommands("play a").browserCommands()).isEmpty();
	}

}
