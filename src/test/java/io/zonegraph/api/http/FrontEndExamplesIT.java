package io.zonegraph.api.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.NpmProject;
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
		NpmProject examples = NpmProject.install(EXAMPLES, COPY)
			.with("ZONEGRAPH_URL", "http://localhost:" + this.port + "/graphql");
		examples.run("npm", "run", "generate");
		examples.run("npm", "run", "check");
		for (String client : List.of("apollo", "urql", "relay")) {
			String answer = examples.run("npm", "run", "--silent", client);
			assertThat(answer.lines().reduce((first, last) -> last).orElse("").split(" ")).as(client)
				.hasSize(3)
				.startsWith("gpixel");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "front-end/codegen.ts", "front-end/src/operations.ts", "front-end/src/apollo.ts",
			"front-end/src/urql.ts", "front-end/src/relay.ts", "react/codegen.ts", "react/vite.config.ts",
			"react/src/main.tsx", "react/src/App.tsx" })
	void areTheSameInTheDocuments(String file) throws IOException {
		String kind = file.substring(file.lastIndexOf('.') + 1);
		assertThat(Files.readString(Path.of("docs/front-end.md")))
			.contains("```" + kind + "\n" + Files.readString(Path.of("docs/examples", file)) + "```");
	}

}
