package io.zonegraph.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys are made, listed and revoked by commands; the graph never has their secrets. */
@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
class ApiKeyCommandIT {

	@Test
	void makeListAndRevokeKeys(TestNeo4j neo4j, Driver driver, CapturedOutput output) {
		assertThat(run(neo4j, "--api-key.create=新闻 importer", "--api-key.role=Curator")).isZero();
		String secret = output.getOut().lines().filter((line) -> line.startsWith("zg_")).findFirst().orElseThrow();
		assertThat(output.toString()).containsOnlyOnce(secret);
		Map<String, Object> stored = driver.executableQuery("MATCH (k:ApiKey) RETURN properties(k) AS key")
			.execute()
			.records()
			.get(0)
			.get("key")
			.asMap();
		assertThat(stored).containsOnlyKeys("id", "name", "role", "hash", "createdAt")
			.containsEntry("name", "新闻 importer")
			.containsEntry("role", "curator")
			.containsEntry("hash", new KeySecret(secret).hash());
		assertThat(stored.toString()).doesNotContain(secret);

		String id = String.valueOf(stored.get("id"));
		assertThat(printed(output, () -> run(neo4j, "--api-key.list"))).contains(id, "curator", "valid", "新闻 importer")
			.doesNotContain("zg_", new KeySecret(secret).hash());
		assertThat(printed(output, () -> run(neo4j, "--api-key.revoke=" + id))).contains(id, "revoked 20");
		assertThat(printed(output, () -> run(neo4j, "--api-key.list"))).contains(id, "revoked 20")
			.doesNotContain("valid");
	}

	@Test
	void sayWhatIsWrong(TestNeo4j neo4j, CapturedOutput output) {
		assertFails(neo4j, output, "There is no API key with the id \"none\"; --api-key.list shows all.",
				"--api-key.revoke=none");
		assertFails(neo4j, output, "Argument --api-key.role must be reader, curator or admin, was \"owner\".",
				"--api-key.create=me", "--api-key.role=owner");
		assertFails(neo4j, output, "Argument --api-key.role must be reader, curator or admin, was \"\".",
				"--api-key.create=me");
		assertFails(neo4j, output, "Argument --api-key.create must have a value, had none.", "--api-key.create=",
				"--api-key.role=reader");
		assertFails(neo4j, output, "Give one of --api-key.create=name --api-key.role=role, --api-key.list",
				"--api-key.list", "--api-key.revoke=1");
		assertThat(ApiKeyCommand.isAskedBy("--server.port=0")).isFalse();
	}

	private static void assertFails(TestNeo4j neo4j, CapturedOutput output, String message, String... arguments) {
		int before = output.getErr().length();
		assertThat(run(neo4j, arguments)).isOne();
		assertThat(output.getErr().substring(before)).startsWith(message);
	}

	private static String printed(CapturedOutput output, Runnable command) {
		int before = output.getOut().length();
		command.run();
		return output.getOut().substring(before);
	}

	private static int run(TestNeo4j neo4j, String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--spring.neo4j.uri=" + neo4j.uri(),
				"--spring.neo4j.authentication.username=" + neo4j.username(),
				"--spring.neo4j.authentication.password=" + neo4j.password()));
		String[] asked = all.toArray(String[]::new);
		assertThat(ApiKeyCommand.isAskedBy(asked)).isTrue();
		return ApiKeyCommand.run(asked);
	}

}
