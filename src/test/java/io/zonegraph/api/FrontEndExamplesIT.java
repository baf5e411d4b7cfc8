package io.zonegraph.api;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples for front-end teams are generated, checked and run as they stand. */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zonegraph.seed.enabled=false")
class FrontEndExamplesIT {

	private static final Path EXAMPLES = Path.of("docs/examples/front-end");

	/** As deep below the project as the examples are: they name the schema from there. */
	private static final Path COPY = Path.of("target/examples/front-end");

	@LocalServerPort
	private int port;

	@BeforeAll
	static void load(Driver driver) {
		SeededGraph.load(driver, Models.zones());
	}

	@Test
	void findTheSameWithEachClient() throws Exception {
		Assumptions.assumeTrue(isOnThePath("npm"), "No npm: the examples for front-end teams are not run.");
		FileSystemUtils.deleteRecursively(COPY);
		FileSystemUtils.copyRecursively(EXAMPLES, COPY);
		run("npm", "ci", "--no-audit", "--no-fund");
		run("npm", "run", "generate");
		run("npm", "run", "check");
		for (String client : List.of("apollo", "urql", "relay")) {
			String answer = run("npm", "run", "--silent", client);
			assertThat(answer.lines().reduce((first, last) -> last).orElse("").split(" ")).as(client)
				.hasSize(3)
				.startsWith("gpixel");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "codegen.ts", "src/operations.ts", "src/apollo.ts", "src/urql.ts", "src/relay.ts" })
	void areTheSameInTheDocuments(String file) throws IOException {
		assertThat(Files.readString(Path.of("docs/front-end.md")))
			.contains("```ts\n" + Files.readString(EXAMPLES.resolve(file)) + "```");
	}

	private String run(String... command) throws IOException, InterruptedException {
		Path log = COPY.resolve(String.join("-", command) + ".log");
		ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(COPY.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().put("ZONEGRAPH_URL", "http://localhost:" + this.port + "/graphql");
		Process process = builder.start();
		boolean ended = process.waitFor(5, TimeUnit.MINUTES);
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
