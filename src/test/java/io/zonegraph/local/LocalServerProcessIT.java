package io.zonegraph.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What happens to the server when its application does not get to stop it.
 */
class LocalServerProcessIT {

	@TempDir
	Path temp;

	@Test
	void endsWithAnApplicationThatIsKilledAndKeepsItsData() throws Exception {
		Process application = startApplication();
		try {
			ProcessHandle server = serverOf(application);
			assertThat(server.isAlive()).isTrue();
			assertThatExceptionOfType(LocalServerFailure.class).isThrownBy(() -> startServer(this.temp))
				.withMessageContaining("in use by another process");
			application.destroyForcibly().waitFor();
			// Waits for the earlier server, which is still stopping.
			try (LocalServer next = startServer(this.temp); Driver driver = driver(next)) {
				assertThat(server.isAlive()).isFalse();
				assertThat(driver.executableQuery("MATCH (z:Zone) RETURN z.name").execute().records()).singleElement()
					.satisfies((row) -> assertThat(row.get(0).asString()).isEqualTo("长春"));
			}
		}
		finally {
			application.destroyForcibly();
		}
	}

	private Process startApplication() throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Application.class.getName(), this.temp.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

	private static ProcessHandle serverOf(Process application) throws IOException {
		BufferedReader output = application.inputReader();
		String line = Objects.requireNonNull(output.readLine());
		while (!line.startsWith("server=")) {
			line = Objects.requireNonNull(output.readLine());
		}
		return ProcessHandle.of(Long.parseLong(line.substring("server=".length()))).orElseThrow();
	}

	private static LocalServer startServer(Path folder) {
		return LocalServer.start(LocalServerProperties.onFreePorts(folder));
	}

	private static Driver driver(LocalServer server) {
		return GraphDatabase.driver(server.boltUri(), AuthTokens.basic(server.username(), server.password()));
	}

	/** Run in a JVM of its own, to be killed. */
	static class Application {

		public static void main(String[] arguments) throws InterruptedException {
			LocalServer server = startServer(Path.of(arguments[0]));
			try (Driver driver = driver(server)) {
				driver.executableQuery("CREATE (:Zone {name: '长春'})").execute();
			}
			System.out.println("server=" + server.pid());
			Thread.sleep(Duration.ofMinutes(5).toMillis());
		}

	}

}
