package io.zonegraph.api;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The audits of GraphQL over HTTP that come with the npm package graphql-http. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServerAuditsIT {

	private static final Path AUDITS = Path.of("src/test/resources/server-audits");

	private static final Path COPY = Path.of("target/server-audits");

	@LocalServerPort
	private int port;

	/** What one must, should and may do; none is left out. */
	@Test
	void allPass() throws Exception {
		Assumptions.assumeTrue(isOnThePath("npm"), "No npm: the audits of GraphQL over HTTP are not run.");
		FileSystemUtils.deleteRecursively(COPY);
		FileSystemUtils.copyRecursively(AUDITS, COPY);
		run("npm", "ci", "--no-audit", "--no-fund");
		List<String> results = run("npm", "run", "--silent", "audits").lines().toList();
		assertThat(results).hasSize(61).allSatisfy((result) -> assertThat(result).startsWith("ok "));
	}

	private String run(String... command) throws IOException, InterruptedException {
		Path log = COPY.resolve(String.join("-", command) + ".log");
		ProcessBuilder builder = new ProcessBuilder(command).directory(COPY.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().put("ZONEGRAPH_URL", "http://localhost:" + this.port + "/graphql");
		Process process = builder.start();
		boolean ended = process.waitFor(3, TimeUnit.MINUTES);
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		String output = Files.readString(log);
		assertThat(ended && process.exitValue() == 0).as("%s%n%s", String.join(" ", command), output).isTrue();
		return output.strip();
	}

	private static boolean isOnThePath(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

}
