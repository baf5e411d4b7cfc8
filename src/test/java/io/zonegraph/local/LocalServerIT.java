package io.zonegraph.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalServerIT {

	@TempDir
	static Path temp;

	static LocalServer server;

	@BeforeAll
	static void startServer() {
		server = LocalServer.start(LocalServerProperties.onFreePorts(temp.resolve("shared")));
	}

	@AfterAll
	static void stopServer() {
		server.close();
	}

	@Test
	void knowsItsUserByThePasswordOnly() {
		try (Driver driver = driver(server.password()); Driver other = driver("neo4j")) {
			driver.verifyConnectivity();
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(other::verifyConnectivity);
		}
	}

	@Test
	void servesNeo4jBrowserAndKeepsItOnThisMachine() throws Exception {
		HttpResponse<String> page = get(server.browserUri());
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("<title>Neo4j Browser</title>");
		assertThat(page.headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).contains("default-src 'self'").doesNotContain("https:"));
	}

	@Test
	void tellsBrowserItsOwnBoltAddress() throws Exception {
		HttpResponse<String> discovery = get(server.browserUri().resolve("/"));
		assertThat(discovery.body()).contains(server.boltUri().toString());
	}

	@Test
	void refusesADataFolderInUse() {
		assertThatExceptionOfType(LocalServerFailure.class)
			.isThrownBy(() -> LocalServer.start(LocalServerProperties.onFreePorts(server.dataFolder())))
			.withMessageContaining("in use");
	}

	@Test
	void refusesABoltPortInUse() {
		LocalServerProperties properties = properties("port", server.boltUri().getPort(), Duration.ofMinutes(1));
		assertThatExceptionOfType(LocalServerFailure.class).isThrownBy(() -> LocalServer.start(properties))
			.withMessageContaining("Port " + server.boltUri().getPort());
	}

	@Test
	void givesUpWhenTheServerTakesTooLong() {
		LocalServerProperties properties = properties("slow", 0, Duration.ofSeconds(2));
		assertThatExceptionOfType(LocalServerFailure.class).isThrownBy(() -> LocalServer.start(properties))
			.withMessageContainingAll("did not come up within 2 s", "console.log");
		FolderLock.acquire(ServerFolder.open(properties.dataFolder()), Duration.ZERO).close();
	}

	@Test
	void showsTheEndOfTheLogWhenTheServerStops() {
		LocalServerProperties defaults = LocalServerProperties.onFreePorts(temp.resolve("stops"));
		LocalServerProperties properties = new LocalServerProperties(defaults.dataFolder(), defaults.host(), 0, 0,
				defaults.heap(), DataSize.ofTerabytes(4000), defaults.startTimeout(), defaults.libFolder(), "");
		assertThatExceptionOfType(LocalServerFailure.class).isThrownBy(() -> LocalServer.start(properties))
			.withMessageContainingAll("stopped while starting (exit code", "console.log", "ERROR");
	}

	private static LocalServerProperties properties(String folder, int boltPort, Duration startTimeout) {
		LocalServerProperties defaults = LocalServerProperties.onFreePorts(temp.resolve(folder));
		return new LocalServerProperties(defaults.dataFolder(), defaults.host(), boltPort, 0, defaults.heap(),
				defaults.pageCache(), startTimeout, defaults.libFolder(), "");
	}

	private static Driver driver(String password) {
		return GraphDatabase.driver(server.boltUri(), AuthTokens.basic(server.username(), password));
	}

	private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", "*/*").build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

}
