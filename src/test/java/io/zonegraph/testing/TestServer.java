package io.zonegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.zonegraph.local.LocalServer;
import io.zonegraph.local.LocalServerFailure;
import io.zonegraph.local.LocalServerProperties;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Where the test server comes from.
 *
 * @param uri its Bolt address
 * @param username the user
 * @param password the user's password
 * @param stop what ends the server
 */
record TestServer(String uri, String username, String password, Runnable stop) {

	private static final String IMAGE = "neo4j:5.26-community";

	private static final int ATTEMPTS = 3;

	/**
	 * Nearly every test brings statements that are new, and plans of them fill the heap.
	 */
	private static final DataSize HEAP = DataSize.ofMegabytes(1536);

	static TestServer choose() {
		String uri = environment("URI", "");
		if (!uri.isEmpty()) {
			if (Integer.getInteger("surefire.forkNumber", 1) > 1) {
				throw new IllegalStateException(
						"ZONEGRAPH_TEST_NEO4J_URI names one server, which only one JVM can use, but -Dtest.forks asks for more.");
			}
			return new TestServer(uri, environment("USERNAME", "neo4j"), environment("PASSWORD", ""), () -> {
			});
		}
		return DockerClientFactory.instance().isDockerAvailable() ? container() : local(ATTEMPTS);
	}

	private static String environment(String name, String absent) {
		return System.getenv().getOrDefault("ZONEGRAPH_TEST_NEO4J_" + name, absent);
	}

	@SuppressWarnings("resource")
	private static TestServer container() {
		Neo4jContainer container = new Neo4jContainer(IMAGE).withRandomPassword();
		container.start();
		return new TestServer(container.getBoltUrl(), "neo4j", container.getAdminPassword(), container::stop);
	}

	/** A free port may be taken by the time the server listens on it: then once more. */
	private static TestServer local(int attempts) {
		Path folder = newFolder();
		try {
			LocalServer server = LocalServer.start(properties(folder));
			return new TestServer(server.boltUri().toString(), server.username(), server.password(), () -> {
				server.close();
				delete(folder);
			});
		}
		catch (LocalServerFailure failure) {
			delete(folder);
			if (attempts > 1 && String.valueOf(failure.getMessage()).contains("in use")) {
				return local(attempts - 1);
			}
			throw failure;
		}
	}

	private static LocalServerProperties properties(Path folder) {
		LocalServerProperties defaults = LocalServerProperties.onFreePorts(folder);
		return new LocalServerProperties(folder, defaults.host(), defaults.boltPort(), defaults.httpPort(), HEAP,
				defaults.pageCache(), defaults.startTimeout(), defaults.libFolder(), defaults.browserCommands());
	}

	private static Path newFolder() {
		try {
			return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-neo4j-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void close() {
		this.stop.run();
	}

}
