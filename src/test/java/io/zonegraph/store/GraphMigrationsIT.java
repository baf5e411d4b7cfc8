package io.zonegraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Neo4jTest
class GraphMigrationsIT {

	@BeforeEach
	@AfterEach
	void dropSchema(TestNeo4j neo4j) {
		neo4j.dropSchema();
	}

	@Test
	void makeConstraintsAndIndexesOnce(Driver driver) {
		GraphMigrations.shipped(driver).apply();
		List<String> first = indexes(driver);
		GraphMigrations.shipped(driver).apply();
		assertThat(indexes(driver)).isEqualTo(first)
			.contains("zone_id", "entity_id", "located_in_id", "enterprise_name", "observation_base_value_and_id",
					"entity_names");
	}

	@Test
	void findChineseNamesByAnyPartPinyinAndInitials(Driver driver) {
		GraphMigrations.shipped(driver).apply();
		driver
			.executableQuery(
					"CREATE (:Entity:Enterprise {id: 'a', name: '长春光辰光电技术有限公司', pinyin: ['changchunguangchen'],"
							+ " initials: ['ccgc'], aliases: ['Gpixel', '长光辰芯']})")
			.execute();
		driver.executableQuery("CALL db.awaitIndexes()").execute();
		for (String text : List.of("\"光辰\"", "\"辰光\"", "changchun*", "ccgc", "gpixel", "\"辰芯\"")) {
			assertThat(driver.executableQuery("CALL db.index.fulltext.queryNodes('entity_names', $text)")
				.withParameters(Map.of("text", text))
				.execute()
				.records()).as(text).hasSize(1);
		}
	}

	@Test
	void applyOneThatWasAddedBetweenOthers(Driver driver, @TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("V001__First.cypher"), "CREATE INDEX first FOR (n:A) ON (n.a);\n");
		Files.writeString(folder.resolve("V003__Third.cypher"), "CREATE INDEX third FOR (n:C) ON (n.c);\n");
		GraphMigrations migrations = new GraphMigrations(driver, List.of(folder.toUri().toString()));
		migrations.apply();
		Files.writeString(folder.resolve("V002__Second.cypher"), "CREATE INDEX second FOR (n:B) ON (n.b);\n");
		migrations.apply();
		assertThat(indexes(driver)).contains("first", "second", "third");
	}

	@Test
	void failWithOneSentenceThatNamesTheReason(Driver driver, @TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("V001__Broken.cypher"), "CREATE CONSTRAINT nonsense;\n");
		String location = folder.toUri().toString();
		assertThatExceptionOfType(MigrationFailedException.class)
			.isThrownBy(() -> new GraphMigrations(driver, List.of(location)).apply())
			.withMessageStartingWith("A graph migration from " + location + " failed: ")
			.withMessageContaining("Invalid input");
	}

	@Test
	void failWithOneSentenceWhenTheDatabaseCannotBeReached() {
		try (Driver nowhere = GraphDatabase.driver("bolt://localhost:1", AuthTokens.none())) {
			StartLock lock = new StartLock(nowhere, null, new StartProperties(Duration.ZERO, Duration.ZERO));
			assertThatExceptionOfType(StartFailedException.class)
				.isThrownBy(() -> new GraphMigrations(nowhere, null, List.of(), lock).apply())
				.withMessageStartingWith("Neo4j cannot be reached: ")
				.withMessageContaining("localhost:1");
		}
	}

	/** As an application that is killed during migrations leaves both locks. */
	@Test
	void removeTheLockOfAnApplicationThatWasKilled(Driver driver, @TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("V001__First.cypher"), "CREATE INDEX first FOR (n:A) ON (n.a);\n");
		LockLease killed = new LockLease(driver, SessionConfig.defaultConfig(), Duration.ofMillis(1500));
		killed.prepare();
		assertThat(killed.acquire().isAcquired()).isTrue();
		driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'left behind', name: 'John Doe'})").execute();
		new GraphMigrations(driver, List.of(folder.toUri().toString())).apply();
		assertThat(indexes(driver)).contains("first");
		assertThat(
				driver.executableQuery("MATCH (n:__Neo4jMigrationsLock|__ZoneGraphLock) RETURN n").execute().records())
			.isEmpty();
	}

	@Test
	void nameTheRemedyForALockOfAnUnknownProgram(Driver driver) {
		driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'somebody', name: 'John Doe'})").execute();
		assertThatExceptionOfType(MigrationFailedException.class)
			.isThrownBy(() -> new MigrationsLock(driver, null).await(Duration.ZERO))
			.withMessageContaining("id somebody")
			.satisfies((failure) -> assertThat(failure.action())
				.contains("MATCH (lock:__Neo4jMigrationsLock) DELETE lock"));
	}

	@Test
	void areAppliedByOneOfSeveralApplicationsWhileTheOthersWait(Driver driver, @TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("V001__First.cypher"), "CREATE INDEX first FOR (n:A) ON (n.a);\n");
		Files.writeString(folder.resolve("V002__Second.cypher"), "CREATE (:Applied);\n");
		ExecutorService applications = Executors.newFixedThreadPool(3);
		try {
			Callable<Boolean> apply = () -> {
				new GraphMigrations(driver, List.of(folder.toUri().toString())).apply();
				return true;
			};
			for (Future<Boolean> each : applications.invokeAll(List.of(apply, apply, apply))) {
				assertThat(each.get()).isTrue();
			}
		}
		finally {
			applications.shutdown();
		}
		assertThat(driver.executableQuery("MATCH (n:Applied) RETURN n").execute().records()).hasSize(1);
	}

	private static List<String> indexes(Driver driver) {
		return driver.executableQuery("SHOW INDEXES YIELD name RETURN name ORDER BY name")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("name").asString())
			.toList();
	}

}
