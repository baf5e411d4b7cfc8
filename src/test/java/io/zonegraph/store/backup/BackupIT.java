package io.zonegraph.store.backup;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import io.zonegraph.store.GraphMigrations;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.SeededGraph;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** A graph becomes a file, and the file the same graph. */
@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
class BackupIT {

	private static final String EVERY_TYPE = """
			CREATE (a {string: '长春 "x"\\n', integer: 9007199254740993, least: -9223372036854775808, float: 0.1, whole: 2.0,
			  nan: 0.0 / 0.0, infinite: -1.0 / 0.0, yes: true, no: false, day: date('2026-01-31'),
			  time: time('12:31:14.645876123+08:00'), localTime: localtime('00:00'), local: localdatetime('0001-02-03T04:05:06'),
			  at: datetime('2026-11-29T00:00:00.000000001+01:00'), zoned: datetime('2026-10-25T02:30:00+01:00[Europe/Paris]'),
			  utc: datetime('2026-01-01T00:00Z'), duration: duration({months: -14, days: 3, seconds: 5, nanoseconds: 7}),
			  flat: point({x: 1.5, y: -2}), space: point({x: 1, y: 2, z: 3}),
			  place: point({longitude: 125.3, latitude: 43.8}), peak: point({longitude: 1, latitude: 2, height: 3}),
			  bytes: $bytes, strings: ['a', ''], integers: [1, 2], floats: [1.0, 2.5], booleans: [true, false], empty: [],
			  days: [date('2026-01-31')], times: [time('12:00Z')], localTimes: [localtime('12:00')],
			  locals: [localdatetime('2026-01-01T00:00')], moments: [datetime('2026-01-01T00:00Z')],
			  durations: [duration('P1M')], points: [point({x: 1, y: 2})]})
			CREATE (b:`A ``label```:B), (a)-[:`A type` {`a name`: date('2026-01-31')}]->(b), (b)-[:SELF]->(b), (a)-[:TWICE]->(b),
			  (a)-[:TWICE]->(b), (:Lone)
			""";

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

	@TempDir
	private Path folder;

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
	}

	/** Other tests expect the shipped constraints and indexes. */
	@AfterAll
	static void leaveTheShippedSchema(Driver driver, TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(driver).apply();
	}

	@Test
	void restoresTheSeedWithItsChangesConstraintsIndexesAndMigrations(Driver driver, TestNeo4j neo4j) {
		SeededGraph.load(driver, Models.zones());
		List<String> rules = rules(driver);
		Manifest written = backup(driver, "first.gz");
		neo4j.dropSchema();
		assertThat(restore(driver, "first.gz", false)).isEqualTo(written);
		assertThat(rules(driver)).isEqualTo(rules);
		assertThat(count(driver, "(:Change)")).isPositive();
		assertThat(backup(driver, "second.gz")).isEqualTo(written);
		// Neither migrations nor seed have anything to do.
		SeededGraph.load(driver, Models.zones());
		assertThat(backup(driver, "third.gz")).isEqualTo(written);
	}

	@Test
	void restoresEveryTypeOfProperty(Driver driver, TestNeo4j neo4j) {
		driver.executableQuery(EVERY_TYPE).withParameters(Map.of("bytes", new byte[] { 0, -1, 127 })).execute();
		Map<String, Object> before = properties(driver);
		Manifest written = backup(driver, "types.gz");
		neo4j.empty();
		restore(driver, "types.gz", false);
		Map<String, Object> after = properties(driver);
		assertThat((byte[]) after.remove("bytes")).isEqualTo((byte[]) before.remove("bytes"));
		assertThat(after).isEqualTo(before).hasSize(33);
		assertThat(count(driver, "(:`A ``label```&B)-[:SELF]->(:B)")).isOne();
		assertThat(count(driver, "()-[:TWICE]->()")).isEqualTo(2);
		assertThat(count(driver, "()-[{`a name`: date('2026-01-31')}]->()")).isOne();
		assertThat(written.relationships() - migrations(driver)).isEqualTo(4);
	}

	@Test
	void refusesADatabaseThatIsNotEmptyUnlessTold(Driver driver) {
		driver.executableQuery("CREATE (:Thing {id: 'saved'})").execute();
		backup(driver, "thing.gz");
		driver.executableQuery("MATCH (n:Thing) SET n.id = 'newer' CREATE (:Thing {id: 'other'})").execute();
		assertThatExceptionOfType(BackupException.class).isThrownBy(() -> restore(driver, "thing.gz", false))
			.withMessage("The database is not empty.");
		assertThat(count(driver, "(:Thing {id: 'newer'})")).isOne();
		restore(driver, "thing.gz", true);
		assertThat(count(driver, "(:Thing)")).isOne();
		assertThat(count(driver, "(:Thing {id: 'saved'})")).isOne();
	}

	@Test
	void refusesADamagedFileBeforeItWritesAnything(Driver driver) throws IOException {
		driver.executableQuery("UNWIND range(1, 500) AS i CREATE (:Thing {id: toString(i), text: randomUUID()})")
			.execute();
		backup(driver, "good.gz");
		byte[] good = Files.readAllBytes(this.folder.resolve("good.gz"));
		byte[] flipped = good.clone();
		flipped[good.length / 2] ^= 1;
		List<byte[]> damaged = List.of(flipped, Arrays.copyOf(good, good.length / 2),
				Arrays.copyOf(good, good.length - 9), rewritten(good, "\"id\":\"7\"", "\"id\":\"8\""),
				rewritten(good, "zonegraph-backup/1", "zonegraph-backup/9"), withoutLastLine(good), new byte[0],
				"text".getBytes(StandardCharsets.US_ASCII));
		for (byte[] each : damaged) {
			Files.write(this.folder.resolve("damaged.gz"), each);
			assertThatExceptionOfType(BackupException.class).isThrownBy(() -> restore(driver, "damaged.gz", true))
				.withMessageContaining("is not a whole backup");
			assertThat(count(driver, "(:Thing)")).isEqualTo(500);
		}
		assertThatExceptionOfType(BackupException.class).isThrownBy(() -> restore(driver, "missing.gz", true))
			.withMessageEndingWith("does not exist.");
	}

	@Test
	void emptiesTheDatabaseWhenARestoreFails(Driver driver) throws Exception {
		driver.executableQuery("CREATE (:Thing {id: 'a', day: date('2026-01-31')})").execute();
		backup(driver, "good.gz");
		// Whole, but not to be restored: the database knows no such day.
		Files.write(this.folder.resolve("wrong.gz"),
				signed(rewritten(Files.readAllBytes(this.folder.resolve("good.gz")), "2026-01-31", "2026-02-31")));
		assertThatExceptionOfType(BackupException.class).isThrownBy(() -> restore(driver, "wrong.gz", true))
			.withMessageContaining("2026-02-31")
			.withMessageEndingWith("The database was emptied.");
		assertThat(count(driver, "()")).isZero();
	}

	@Test
	void runsNoStatementOfAFileButThoseOfConstraintsAndIndexes(Driver driver, TestNeo4j neo4j) throws Exception {
		driver.executableQuery("CREATE CONSTRAINT backup_test IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE")
			.execute();
		backup(driver, "good.gz");
		neo4j.dropSchema();
		Files.write(this.folder.resolve("wrong.gz"),
				signed(rewritten(Files.readAllBytes(this.folder.resolve("good.gz")), "CREATE CONSTRAINT `backup_test`",
						"CREATE (:Intruder) WITH 1 AS x //")));
		assertThatExceptionOfType(BackupException.class).isThrownBy(() -> restore(driver, "wrong.gz", true))
			.withMessageContaining("creates neither a constraint nor an index");
		assertThat(count(driver, "(:Intruder)")).isZero();
		neo4j.dropSchema();
	}

	@Test
	void takesTheLockOfAStartForNoData(Driver driver) {
		driver.executableQuery("CREATE (:Thing {id: 'a'})").execute();
		backup(driver, "thing.gz");
		driver.executableQuery("MATCH (n:Thing) DELETE n CREATE (:__ZoneGraphLock {name: 'start'})").execute();
		restore(driver, "thing.gz", false);
		assertThat(count(driver, "(:Thing)")).isOne();
	}

	@Test
	void tellsAnUnfinishedRestoreAndStartsItOver(Driver driver) {
		driver.executableQuery("CREATE (:Thing {id: 'a'})").execute();
		backup(driver, "thing.gz");
		driver.executableQuery("CREATE (:%s)".formatted(Restore.MARK)).execute();
		SessionConfig session = SessionConfig.defaultConfig();
		assertThatExceptionOfType(BackupException.class)
			.isThrownBy(() -> UnfinishedRestoreConfiguration.check(driver, session))
			.withMessageContaining("a restore did not end");
		restore(driver, "thing.gz", false);
		assertThat(count(driver, "(:Thing)")).isOne();
		assertThatNoException().isThrownBy(() -> UnfinishedRestoreConfiguration.check(driver, session));
	}

	@Test
	void refusesAGraphThatChangesMeanwhile(Driver driver) {
		Clock writer = new Clock() {

			@Override
			public Instant instant() {
				driver.executableQuery("CREATE (:Thing)").execute();
				return Instant.EPOCH;
			}

			@Override
			public ZoneOffset getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

		};
		assertThatExceptionOfType(BackupException.class)
			.isThrownBy(() -> new Backup(driver, SessionConfig.defaultConfig(), writer).to(this.folder.resolve("x.gz")))
			.withMessage("The graph was written to while it was read, 3 times.");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void overwritesNoFileAndShowsItToNobodyElse(Driver driver) throws IOException {
		backup(driver, "thing.gz");
		assertThatExceptionOfType(BackupException.class).isThrownBy(() -> backup(driver, "thing.gz"))
			.withMessageEndingWith("exists.");
		assertThat(Files.getPosixFilePermissions(this.folder.resolve("thing.gz")))
			.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
	}

	@Test
	void isOneCommand(Driver driver, TestNeo4j neo4j, CapturedOutput output) {
		driver.executableQuery("CREATE (:Thing {id: 'a'})").execute();
		String file = this.folder.resolve("thing.gz").toString();
		String[] arguments = { "--graph.backup=" + file, "--spring.neo4j.uri=" + neo4j.uri(),
				"--spring.neo4j.authentication.username=" + neo4j.username(),
				"--spring.neo4j.authentication.password=" + neo4j.password() };
		assertThat(BackupCommand.isAskedBy(arguments)).isTrue();
		assertThat(BackupCommand.run(arguments)).isZero();
		assertThat(output).contains("Backup " + file + ": ").contains(" nodes, ").contains("checksum ");
		arguments[0] = "--graph.restore=" + file;
		assertThat(BackupCommand.run(arguments)).isOne();
		assertThat(output.getErr()).contains("The database is not empty. Restore to an empty database, or add");
		assertThat(BackupCommand.run("--graph.backup=a", "--graph.restore=b")).isOne();
		assertThat(BackupCommand.isAskedBy("--server.port=0")).isFalse();
	}

	private Manifest backup(Driver driver, String name) {
		return new Backup(driver, SessionConfig.defaultConfig(), CLOCK).to(this.folder.resolve(name));
	}

	private Manifest restore(Driver driver, String name, boolean overwrite) {
		return new Restore(driver, SessionConfig.defaultConfig()).from(new BackupFile(this.folder.resolve(name)),
				overwrite);
	}

	private static long count(Driver driver, String pattern) {
		return driver.executableQuery("RETURN COUNT { %s } AS count".formatted(pattern))
			.execute()
			.records()
			.get(0)
			.get("count")
			.asLong();
	}

	private static long migrations(Driver driver) {
		return count(driver, "()-[:MIGRATED_TO]->()");
	}

	private static Map<String, Object> properties(Driver driver) {
		return new TreeMap<>(driver.executableQuery("MATCH (a WHERE a.integer IS NOT NULL) RETURN properties(a) AS all")
			.execute()
			.records()
			.get(0)
			.get("all")
			.asMap());
	}

	private static List<String> rules(Driver driver) {
		return Stream.of("INDEXES", "CONSTRAINTS")
			.flatMap((kind) -> driver.executableQuery("SHOW %s YIELD createStatement".formatted(kind))
				.execute()
				.records()
				.stream())
			.map((row) -> row.get(0).asString())
			.sorted()
			.toList();
	}

	private static byte[] rewritten(byte[] file, String text, String other) throws IOException {
		String lines = lines(file);
		assertThat(lines).contains(text);
		return compressed(lines.replace(text, other));
	}

	private static byte[] withoutLastLine(byte[] file) throws IOException {
		String lines = lines(file);
		return compressed(lines.substring(0, lines.lastIndexOf('\n', lines.length() - 2) + 1));
	}

	/** With the checksum of the file, though not of the graph, made right. */
	private static byte[] signed(byte[] file) throws Exception {
		String lines = lines(file);
		int last = lines.lastIndexOf('\n', lines.length() - 2) + 1;
		String content = HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256")
				.digest(lines.substring(0, last).getBytes(StandardCharsets.UTF_8)));
		return compressed(lines.substring(0, last)
				+ lines.substring(last).replaceFirst("\"content\":\"[0-9a-f]+\"", "\"content\":\"" + content + "\""));
	}

	private static String lines(byte[] file) throws IOException {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(file)), StandardCharsets.UTF_8))) {
			StringBuilder text = new StringBuilder();
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				text.append(line).append('\n');
			}
			return text.toString();
		}
	}

	private static byte[] compressed(String lines) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
			writer.write(lines);
		}
		return bytes.toByteArray();
	}

}
