package io.zonegraph.api.http;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.NpmProject;

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
		NpmProject audits = NpmProject.install(AUDITS, COPY)
			.with("ZONEGRAPH_URL", "http://localhost:" + this.port + "/graphql");
		List<String> results = audits.run("npm", "run", "--silent", "audits").lines().toList();
		assertThat(results).hasSize(61).allSatisfy((result) -> assertThat(result).startsWith("ok "));
	}

}
