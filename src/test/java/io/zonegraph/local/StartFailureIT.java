package io.zonegraph.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.zonegraph.ZoneGraphApplication;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** What a person reads when the application does not start: one block, no stack trace. */
@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
class StartFailureIT {

	@TempDir
	Path temp;

	@Test
	void endsWithAnExitCodeWhenTheDatabaseIsNotThere() throws Exception {
		Process application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), ZoneGraphApplication.class.getName(), "--server.port=0",
				"--spring.neo4j.uri=bolt://127.0.0.1:" + unusedPort(), "--zonegraph.start.database-timeout=1s")
			.redirectErrorStream(true)
			.start();
		try {
			String output = new String(application.getInputStream().readAllBytes());
			assertThat(application.waitFor(1, TimeUnit.MINUTES)).isTrue();
			assertThat(application.exitValue()).isEqualTo(1);
			assertOneBlock(output, "Neo4j cannot be reached: Unable to connect to 127.0.0.1:",
					"waiting for 0 s, 1 s at the most", "Check spring.neo4j.uri", "zonegraph.start.database-timeout");
		}
		finally {
			application.destroyForcibly();
		}
	}

	@Test
	void namesTheSettingsOfADatabaseThatIsNotThere(CapturedOutput output) throws IOException {
		for (String scheme : List.of("bolt", "neo4j")) {
			assertFails("--spring.neo4j.uri=" + scheme + "://127.0.0.1:" + unusedPort(),
					"--zonegraph.start.database-timeout=0s");
		}
		assertFails("--spring.neo4j.uri=http://127.0.0.1:7474");
		assertThat(output).contains("The connection to Neo4j cannot be set up: Unsupported scheme: http",
				"Set spring.neo4j.uri to bolt://host:7687");
		assertThat(output.toString().split("APPLICATION FAILED TO START")).hasSize(4);
		assertThat(output).contains("spring.neo4j.uri").doesNotContain("\tat ");
	}

	@Test
	void namesTheSettingsOfAUserWhomTheDatabaseDoesNotKnow(TestNeo4j neo4j, CapturedOutput output) {
		// Another user than that of the tests, whom Neo4j locks out for a while then.
		assertFails("--spring.neo4j.uri=" + neo4j.uri(), "--spring.neo4j.authentication.username=nobody",
				"--spring.neo4j.authentication.password=wrong");
		assertOneBlock(output.toString(), "Neo4j does not accept the user or the password", "unauthorized",
				"Correct spring.neo4j.authentication.username");
	}

	@Test
	void tellsWhatIsWrongInASchemaFile(TestNeo4j neo4j, CapturedOutput output) throws IOException {
		Files.writeString(this.temp.resolve("broken.graphqls"), "type Zone @node(label: \"Zone\") { id: ID! ");
		assertFails(neo4j, "--zonegraph.schema.locations=file:" + this.temp + "/");
		assertOneBlock(output.toString(), "broken.graphqls", "is not valid SDL: Invalid syntax", "line 1 column 42",
				"Correct the .graphqls files");
	}

	@Test
	void tellsWhatIsWrongInADirectiveOfASchemaFile(TestNeo4j neo4j, CapturedOutput output) throws IOException {
		Files.writeString(this.temp.resolve("broken.graphqls"), """
				"A zone."
				type Zone @node(label: "Zone") {
				  "Its id."
				  id: ID!
				  "Where it is."
				  place: Place @relationship(type: "LOCATED_IN", direction: OUT)
				}
				""");
		assertFails(neo4j, "--zonegraph.schema.locations=file:" + this.temp + "/");
		assertOneBlock(output.toString(), "Field Zone.place leads to \"Place\"", "Correct the .graphqls files");
	}

	@Test
	void tellsAllThatIsWrongWithAGraphThatSomebodyElseMade(TestNeo4j neo4j, CapturedOutput output) throws IOException {
		neo4j.driver()
			.executableQuery(
					"CREATE (:Lamp {id: 1, bought: localdatetime()}), (:Lamp {id: 'a', watts: 'many'}), (:Lamp {id: 'a'})")
			.execute();
		Files.writeString(this.temp.resolve("lamps.graphqls"), """
				type Lamp @node(label: "Lamp") {
				  id: ID!
				  bought: DateTime
				  watts: Int
				  old: Boolean! @condition(cypher: "that.bought < date()")
				}
				""");
		assertFails(neo4j, "--zonegraph.schema.locations=file:" + this.temp + "/");
		assertOneBlock(output.toString(), "The graph is not as the schema says, with 5 problems:",
				"Lamp.id: property \"id\" must be a STRING, but on 1 of 3 (:Lamp) nodes it is not: 1 (INTEGER NOT NULL)",
				"Lamp.bought: property \"bought\" must be a ZONED DATETIME",
				"Lamp.watts: property \"watts\" must be an INTEGER of 32 bits",
				"Lamp.id: property \"id\" must be different on all (:Lamp) nodes, but \"a\" is on 2 of them.",
				"Lamp.old: its Cypher does not run: Variable `that` not defined", "--schema.check looks at all of it");
	}

	@Test
	void namesASchemaFolderWithoutFiles(TestNeo4j neo4j, CapturedOutput output) {
		assertFails(neo4j, "--zonegraph.schema.locations=file:" + this.temp + "/");
		assertOneBlock(output.toString(), "\"zonegraph.schema.locations\" must name folders with .graphqls files",
				this.temp.toString());
	}

	@Test
	void namesTheFileAndLineOfABrokenSeed(TestNeo4j neo4j, CapturedOutput output) throws IOException {
		Path nodes = Files.createDirectories(this.temp.resolve("zones/nodes"));
		Files.writeString(nodes.resolve("Zone.csv"), "id,nmae\nzone:a,A\n");
		assertFails(neo4j, "--zonegraph.seed.location=file:" + this.temp + "/");
		assertOneBlock(output.toString(), "Zone.csv", "nmae", "Correct the files");
	}

	@Test
	void tellsWhatIsWrongInAListOfOperations(TestNeo4j neo4j, CapturedOutput output) throws IOException {
		Files.writeString(this.temp.resolve("operations.json"), "{\"a\": \"query A { entprise }\"}");
		assertFails(neo4j, "--zonegraph.persisted-operations.locations=file:" + this.temp + "/",
				"--zonegraph.seed.enabled=false");
		assertOneBlock(output.toString(),
				"the operation \"query A { entprise }\" does not fit the schema: "
						+ "Field \"entprise\" is not a field of type \"Query\".",
				"zonegraph.persisted-operations.locations");
	}

	@Test
	void needsAListWhereOnlyListedOperationsMayRun(TestNeo4j neo4j, CapturedOutput output) {
		assertFails(neo4j, "--zonegraph.persisted-operations.only=true", "--zonegraph.seed.enabled=false");
		assertOneBlock(output.toString(), "zonegraph.persisted-operations.locations must name files or folders",
				"Action:");
	}

	@Test
	void namesTheWebPortInUse(TestNeo4j neo4j, CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			assertFails(neo4j, "--zonegraph.seed.enabled=false", "--server.port=" + taken.getLocalPort());
			assertOneBlock(output.toString(),
					"Web server failed to start. Port " + taken.getLocalPort() + " was already in use.", "Action:");
		}
	}

	private static void assertFails(TestNeo4j neo4j, String... arguments) {
		assertFails(Stream
			.concat(Stream.of("--spring.neo4j.uri=" + neo4j.uri(),
					"--spring.neo4j.authentication.username=" + neo4j.username(),
					"--spring.neo4j.authentication.password=" + neo4j.password()), Stream.of(arguments))
			.toArray(String[]::new));
	}

	private static void assertFails(String... arguments) {
		assertThatException()
			.isThrownBy(() -> new SpringApplicationBuilder(ZoneGraphApplication.class).properties("server.port=0")
				.run(arguments));
	}

	private static void assertOneBlock(String output, String... parts) {
		assertThat(output.split("APPLICATION FAILED TO START")).hasSize(2);
		assertThat(output).contains(parts).doesNotContain("\tat ", "SourceLocation");
	}

	private static int unusedPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
