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

	private static final int PACKAGES = Integer.getInteger("zonegraph.random-packages", 100);

	private static final long SEED = Long.getLong("zonegraph.random-packages-seed", 1);

	private static final GraphModel ZONES = SeedFolder.zones();

	private static final String CLAIMS = "second/claims/Enterprise.csv";

	private static final List<String> FILES = List.of(SeedFolder.SOURCE, SeedFolder.PASSAGE, SeedFolder.ZONE,
			SeedFolder.ENTERPRISE, SeedFolder.INDICATOR, SeedFolder.OBSERVATION, ConstrainedFolder.PLACE,
			"demo/nodes/Industry.csv", "demo/nodes/Event.csv", SeedFolder.LOCATED_IN, SeedFolder.SUPPLIES_TO,
			ConstrainedFolder.PART_OF, "demo/relationships/SUBSIDIARY_OF.csv", "demo/relationships/HOLDS.csv",
			"demo/relationships/STOPS_AT.csv", "demo/relationships/SHIPS_VIA.csv", "second/nodes/Enterprise.csv",
			"second/nodes/Observation.csv", "second/relationships/LOCATED_IN.csv", CLAIMS, CLAIMS,
			TwoPackages.IDENTITIES, TwoPackages.IDENTITIES);

	private static final List<String> VALUES = List.of("", "changguang", "vitesco", "obs-year", "SAME", "DEPRECATED",
			"0", "1", "-1", "150", "1e3", "1e999", "１２", "2022", "2022-12-31", "2022-02-30", "+12022-01-01",
			"9999-12-31", "true", "STATED", "INFERRED", "OUTPUT_VALUE", "gpixel", "etdz", "road", "a;b", "甲；乙", ";",
			"\u00a0", "\u200b名", "名\u0007", "\"名\n名\"", "名", "（名，名）", "---", "NaN", "{id: 1}", "`", "'", "$rows",
			"\ud83d\ude00", "n".repeat(250), "名".repeat(400), "x".repeat(40_000));

	/** Files and columns whose values depend on those of other rows or columns. */
	private static final List<String> PRONE = List.of(SeedFolder.INDICATOR + " code",
			ConstrainedFolder.PART_OF + " from", ConstrainedFolder.PART_OF + " to",
			ConstrainedFolder.PART_OF + " validFrom", SeedFolder.SUPPLIES_TO + " productEn",
			SeedFolder.OBSERVATION + " periodStart", SeedFolder.OBSERVATION + " periodEnd",
			SeedFolder.OBSERVATION + " resolution", SeedFolder.OBSERVATION + " unit", SeedFolder.ENTERPRISE + " id",
			SeedFolder.ZONE + " aliases", SeedFolder.LOCATED_IN + " basis", SeedFolder.SOURCE + " title",
			"demo/relationships/HOLDS.csv rank", CLAIMS + " id", CLAIMS + " name", CLAIMS + " validFrom",
			CLAIMS + " validTo", CLAIMS + " rank", CLAIMS + " basisReason", CLAIMS + " evidence",
			TwoPackages.IDENTITIES + " id", TwoPackages.IDENTITIES + " other", TwoPackages.IDENTITIES + " decision",
			"second/nodes/Observation.csv revises", "second/nodes/Observation.csv rank");

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
		String correct = secondPackage(ConstrainedFolder.correct(this.path)).location();
		assertThat(new SeedCheck(ZONES).check(correct).problems()).isEmpty();
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
		SeedFolder folder = secondPackage(ConstrainedFolder.correct(this.path));
		int changes = random.nextInt(4);
		for (int change = 0; change < changes; change++) {
			if (random.nextBoolean()) {
				String file = FILES.get(random.nextInt(FILES.size()));
				folder.with(file, mutated(folder.text(file), "", random));
			}
			else {
				String[] prone = PRONE.get(random.nextInt(PRONE.size())).split(" ");
				folder.with(prone[0], mutated(folder.text(prone[0]), prone[1], random));
			}
		}
		return folder;
	}

	/** Adds a package that claims, merges and revises. */
	private static SeedFolder secondPackage(SeedFolder folder) {
		return folder.with("second/nodes/Enterprise.csv", """
				id,name,nameEn,nameEnOrigin,aliases,foundedYear,legalForm,evidence
				changguang,长光辰芯有限公司,Changguang,OWN_TRANSLATION,CGCX,2013,LIMITED_COMPANY,demo-2022#p01
				optics-works,光学厂,Optics Works,OWN_TRANSLATION,,1999,,demo-2022#p01
				""")
			.with("second/nodes/Observation.csv",
					"""
							id,value,unit,unitSymbol,baseValue,baseUnit,comparator,lowerBound,upperBound,kind,periodStart,periodEnd,resolution,indicator,entity,revises,rank,evidence
							obs-revised,1.6,YI_CNY,亿元,160000000,CNY,EXACT,160000000,160000000,ACTUAL,2021-01-01,2021-12-31,YEAR,output,etdz,obs-year,,demo-2022#p02
							obs-second,2,YI_CNY,亿元,200000000,CNY,EXACT,200000000,200000000,ACTUAL,2021-01-01,2021-12-31,YEAR,output,changguang,,NORMAL,demo-2022#p02
							""")
			.with("second/relationships/LOCATED_IN.csv", """
					from,to,validTo,evidence,status,basis
					changguang,etdz,2030-01-01,demo-2022#p01,CURRENT,STATED
					optics-works,etdz,,demo-2022#p01,,STATED
					""")
			.with(CLAIMS, """
					id,name,nameEn,foundedYear,legalForm,validFrom,validTo,rank,basis,basisReason,basisReasonEn,evidence
					gpixel,辰芯,Gpixel Inc.,,,2022-01-01,2022-12-31,PREFERRED,,,,demo-2022#p02
					vitesco,,,2015,,,,DEPRECATED,INFERRED,见照片,See the photograph,demo-2022#p02
					changguang,,,,LIMITED_COMPANY,,,,STATED,,,demo-2022#p02;demo-2022#p01
					""")
			.with(TwoPackages.IDENTITIES, TwoPackages.HEADER + TwoPackages.row("changguang", "gpixel", "SAME")
					+ TwoPackages.row("optics-works", "vitesco", "DIFFERENT"));
	}

	/**
	 * The text of a file after a change of one row.
	 * @param name column to change; empty for any
	 */
	private static String mutated(String text, String name, Random random) {
		List<String[]> rows = new ArrayList<>();
		text.lines().forEach((line) -> rows.add(line.split(",", -1)));
		List<String> header = Arrays.asList(rows.get(0));
		int column = name.isEmpty() ? random.nextInt(header.size()) : header.indexOf(name);
		int one = 1 + random.nextInt(rows.size() - 1);
		int other = 1 + random.nextInt(rows.size() - 1);
		if (column < Math.min(rows.get(one).length, rows.get(other).length)) {
			change(rows, one, other, column, random);
		}
		StringBuilder mutated = new StringBuilder();
		rows.forEach((each) -> mutated.append(String.join(",", each)).append('\n'));
		return mutated.toString();
	}

	private static void change(List<String[]> rows, int one, int other, int column, Random random) {
		String before = rows.get(one)[column];
		switch (random.nextInt(7)) {
			case 0, 1 -> rows.get(one)[column] = rows.get(other)[column];
			case 2, 3 -> {
				rows.get(one)[column] = rows.get(other)[column];
				rows.get(other)[column] = before;
			}
			case 4 -> rows.add(rows.get(one).clone());
			default -> rows.get(one)[column] = VALUES.get(random.nextInt(VALUES.size()));
		}
	}

}
