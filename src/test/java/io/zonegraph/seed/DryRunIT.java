package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What a dry run tells, and that it leaves nothing behind. */
@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
class DryRunIT {

	private final Driver driver;

	private final SeedFolder folder;

	private final SeedLoader loader;

	DryRunIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.folder = SeedFolder.correct(path);
		this.loader = new SeedLoader(SeedFolder.zones(), new GraphWrites(driver), Clock.systemUTC());
	}

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
	}

	@Test
	void tellsWhatAFirstLoadWouldCreateAndCreatesNothing() {
		assertThat(dryRun().lines())
			.startsWith("Enterprise: 2 created, 0 changed, 0 removed", "  created \"gpixel\"", "  created \"vitesco\"",
					"Indicator: 1 created, 0 changed, 0 removed")
			.contains("LOCATED_IN: 2 created, 0 changed, 0 removed", "  created \"gpixel:LOCATED_IN:etdz\"")
			.endsWith("Dry run: 8 files, nodes: 8 created, 0 updated, 0 unchanged, "
					+ "relationships: 14 created, 0 updated, 0 unchanged; nothing was written");
		assertThat(this.driver.executableQuery("MATCH (n:!__Neo4jMigration) RETURN n").execute().records()).isEmpty();
	}

	@Test
	void tellsEachValueThatWouldChangeAndWhatWouldBeRemoved() {
		this.loader.load(this.folder.location());
		List<Object> before = WholeGraph.read(this.driver);
		this.folder.replacing(SeedFolder.ENTERPRISE, "2012", "2013")
			.replacing(SeedFolder.OBSERVATION, "output,etdz", "output,gpixel")
			.replacing(SeedFolder.LOCATED_IN, "2032-09-10", "")
			.replacing(SeedFolder.SUPPLIES_TO, "gpixel,vitesco,芯片,chips,demo-2022#p02,STATED\n", "");
		assertThat(dryRun().lines()).containsExactly("SUPPLIES_TO: 0 created, 0 changed, 1 removed",
				"  removed \"gpixel:SUPPLIES_TO:vitesco:chips\"", "Enterprise: 0 created, 1 changed, 0 removed",
				"  changed \"gpixel\", foundedYear: 2012 → 2013", "Observation: 0 created, 1 changed, 0 removed",
				"  changed \"obs-output\", entity: etdz → gpixel", "LOCATED_IN: 0 created, 1 changed, 0 removed",
				"  changed \"gpixel:LOCATED_IN:etdz\", validTo: 2032-09-10 → empty",
				"Dry run: 8 files, nodes: 0 created, 2 updated, 6 unchanged, "
						+ "relationships: 1 created, 1 updated, 11 unchanged, 2 removed; nothing was written");
		assertThat(WholeGraph.read(this.driver)).isEqualTo(before);
	}

	@Test
	void tellsAboutMergesConflictsAndLikelyDuplicates() {
		TwoPackages.at(this.folder.path());
		assertThat(dryRun()).contains("Warning: ").contains("\"changguang\" may be the same as \"gpixel\"");
		this.folder.with(TwoPackages.IDENTITIES, TwoPackages.MERGE);
		assertThat(dryRun()).contains("merged nodes: 1, ", "Conflict: ", "contradicts other rows about \"gpixel\"");
	}

	@Test
	void listsTheFirstOfMany() {
		StringBuilder rows = new StringBuilder(this.folder.text(SeedFolder.ENTERPRISE));
		for (int number = 0; number < 60; number++) {
			rows.append("e-%d,企业%d,Enterprise %1$d,OWN_TRANSLATION,,,demo-2022#p01%n".formatted(number, number));
		}
		this.folder.with(SeedFolder.ENTERPRISE, rows.toString());
		assertThat(dryRun().lines()).contains("Enterprise: 62 created, 0 changed, 0 removed",
				"  created … and 12 more");
	}

	@Test
	void runsAgainstTheConfiguredDatabaseAndAnswersWithAnExitCode(TestNeo4j neo4j, CapturedOutput output) {
		String[] arguments = { "--seed.dry-run", "--zonegraph.seed.location=" + this.folder.location(),
				"--spring.neo4j.uri=" + neo4j.uri(), "--spring.neo4j.authentication.username=" + neo4j.username(),
				"--spring.neo4j.authentication.password=" + neo4j.password() };
		assertThat(SeedDryRun.isAskedBy(arguments)).isTrue();
		assertThat(SeedDryRun.isAskedBy("--seed.dry-run=false")).isFalse();
		assertThat(SeedDryRun.run(arguments)).isZero();
		assertThat(output).contains("nothing was written");
		this.folder.replacing(SeedFolder.ENTERPRISE, "2012", "x");
		assertThat(SeedDryRun.run(arguments)).isOne();
		assertThat(output.getErr()).contains("column \"foundedYear\": must be a whole number");
	}

	private String dryRun() {
		return this.loader.dryRun(this.folder.location());
	}

}
