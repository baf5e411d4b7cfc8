package io.zonegraph.store;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerVersionTests {

	@ParameterizedTest
	@CsvSource({ "Neo4j/4.4.20, true", "Neo4j/5.22.0, true", "Neo4j/5.23.0, false", "Neo4j/5.26.30, false",
			"Neo4j/2025.10.1, false", "Neo4j/2026.01-aura, false" })
	void isTooOldWithoutTheCypherThatStatementsUse(String agent, boolean tooOld) {
		assertThat(ServerVersion.of(agent)).hasValueSatisfying((version) -> {
			assertThat(version.isTooOld()).isEqualTo(tooOld);
			assertThat(agent).startsWith("Neo4j/" + version.major() + ".");
		});
	}

	@ParameterizedTest
	@CsvSource({ "Memgraph/3.0", "''", "Neo4j/dev" })
	void isUnknownForOtherServers(String agent) {
		assertThat(ServerVersion.of(agent)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Neo4j/4.4.20" })
	void isNamedWithTheOldestThatWorks(String agent) {
		assertThat(StartFailedException.tooOld(ServerVersion.of(agent).orElseThrow()))
			.hasMessage("Neo4j must be version 5.23 or later, was 4.4.");
	}

}
