package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Packages with random cells: what the check accepts, a load writes; what it refuses, a
 * load refuses for the same reasons. {@code -Dzonegraph.random-packages=1000} tries more
 * of them, {@code -Dzonegraph.random-packages-seed=S} with 1 package repeats one.
 */
@Neo4jTest
class SeedAgreementIT {

	private static final int PACKAGES = Integer.getInteger("zonegraph.random-packages", 200);

	private static final long SEED = Long.getLong("zonegraph.random-packages-seed", 1);

	private static final GraphModel ZONES = SeedFolder.zones();

	private static final List<String> FILES = List.of(SeedFolder.SOURCE, SeedFolder.PASSAGE, SeedFolder.ZONE,
			SeedFolder.ENTERPRISE, SeedFolder.INDICATOR, SeedFolder.OBSERVATION, ConstrainedFolder.PLACE,
			"demo/nodes/Industry.csv", "demo/nodes/Event.csv", SeedFolder.LOCATED_IN, SeedFolder.SUPPLIES_TO,
			ConstrainedFolder.PART_OF, "demo/relationships/SUBSIDIARY_OF.csv", "demo/relationships/HOLDS.csv",
			"demo/relationships/STOPS_AT.csv", "demo/relationships/SHIPS_VIA.csv");

	private static final List<String> VALUES = List.of("", "0", "1", "-1", "150", "1e3", "1e999", "１２", "2022",
			"2022-12-31", "2022-02-30", "+12022-01-01", "9999-12-31", "true", "STATED", "OUTPUT_VALUE", "gpixel",
			"etdz", "road", "a;b", "甲；乙", ";", "\u00a0", "\u200b名", "名\u0007", "\"名\n名\"", "名", "（名，名）", "---", "NaN",
			"{id: 1}", "`", "'", "$rows", "\ud83d\ude00", "n".repeat(250), "名".repeat(400), "x".repeat(40_000));

	private final Driver driver;

	private final Path path;

	SeedAgreementIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.path = path;
	}

	@Test
	void checkAndLoadNeverDisagree(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
		int refused = 0;
		for (long seed = SEED; seed < SEED + PACKAGES; seed++) {
			Random random = new Random(seed);
			SeedFolder folder = mutated(random);
			if (random.nextBoolean()) {
				neo4j.empty();
			}
			List<SeedProblem> problems = new SeedCheck(ZONES).check(folder.location()).problems();
			assertThat(refusedBy(folder)).as("seed %d", seed).isEqualTo(problems);
			refused += problems.isEmpty() ? 0 : 1;
		}
		assertThat(refused).isBetween(PACKAGES / 5, PACKAGES * 19 / 20 + 1);
	}

	/**
	 * The problems for which a load refuses a package; anything else that it throws, such
	 * as an error of the database, is an error of the test.
	 */
	private List<SeedProblem> refusedBy(SeedFolder folder) {
		try {
			new SeedLoader(ZONES, new GraphWrites(this.driver), Clock.systemUTC()).load(folder.location());
			return List.of();
		}
		catch (InvalidSeedException ex) {
			return ex.problems();
		}
	}

	private SeedFolder mutated(Random random) {
		SeedFolder folder = ConstrainedFolder.correct(this.path);
		int cells = random.nextInt(4);
		for (int cell = 0; cell < cells; cell++) {
			String file = FILES.get(random.nextInt(FILES.size()));
			folder.with(file, mutated(folder.text(file), random));
		}
		return folder;
	}

	/** The text of a file in which one cell has a value of its column, or any other. */
	private static String mutated(String text, Random random) {
		List<String[]> rows = new ArrayList<>();
		text.lines().forEach((line) -> rows.add(line.split(",", -1)));
		String[] row = rows.get(1 + random.nextInt(rows.size() - 1));
		int column = random.nextInt(row.length);
		String[] other = rows.get(1 + random.nextInt(rows.size() - 1));
		boolean ofColumn = column < other.length && random.nextBoolean();
		row[column] = ofColumn ? other[column] : VALUES.get(random.nextInt(VALUES.size()));
		StringBuilder mutated = new StringBuilder();
		rows.forEach((each) -> mutated.append(String.join(",", Arrays.asList(each))).append('\n'));
		return mutated.toString();
	}

}
