package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a check reports, a load refuses, in the same words and without writing, also
 * together with what is in the graph. {@link RefusedCellsIT} is about single cells.
 */
@Neo4jTest
class SeedConstraintsIT {

	private static final GraphModel ZONES = SeedFolder.zones();

	private final Driver driver;

	private final SeedFolder folder;

	SeedConstraintsIT(Driver driver, @TempDir Path path) {
		this.driver = driver;
		this.folder = ConstrainedFolder.correct(path);
	}

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
	}

	@Test
	void acceptsValuesAtTheEdgeOfWhatIsAllowed() {
		assertThat(check().problems()).isEmpty();
		assertThat(load().nodes().created()).isEqualTo(21);
		assertThat(load().skipped()).isTrue();
	}

	@Test
	void refusesTwoRelationshipsWhoseIdsWouldBeEqual() {
		this.folder.with(SeedFolder.SUPPLIES_TO, """
				from,to,product,productEn,validFrom,evidence,basis
				gpixel,vitesco,芯片,chips,2022-01-01,demo-2022#p02,STATED
				gpixel,vitesco,芯片,chips:2022-01-01,,demo-2022#p02,STATED
				""");
		assertRefused("must not have the id \"gpixel:SUPPLIES_TO:vitesco:chips:2022-01-01\" of the row at "
				+ this.folder.path()
				+ "/demo/relationships/SUPPLIES_TO.csv:2; change a value of productEn, validFrom.");
	}

	@Test
	void reportsAllProblemsAtOnce() {
		this.folder.replacing(ConstrainedFolder.PLACE, "90,-180", "95,-190")
			.replacing(ConstrainedFolder.PART_OF, "road,jilin", "jilin,road")
			.replacing(SeedFolder.INDICATOR, ",SALES,", ",OUTPUT_VALUE,");
		assertThat(check().problems()).extracting(SeedProblem::column)
			.containsExactly("code", "latitude", "longitude", "to");
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isEqualTo(check().problems()));
		assertThat(graph()).isEmpty();
	}

	@Test
	void refusesAValueThatAnotherPackageInTheGraphHas() {
		execute("CREATE (:Entity:Indicator {id: 'turnover', code: 'SALES', name: '销售', dataset: 'other'})");
		List<Object> before = graph();
		assertThat(check().isCorrect()).isTrue();
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).containsExactly(new SeedProblem(
					this.folder.path() + "/" + SeedFolder.INDICATOR, 3, "code",
					"must be unique over all nodes of type Indicator; \"SALES\" is already that of \"turnover\" in the graph.")));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void refusesACycleOverWhatOtherPackagesInTheGraphHave() {
		load();
		execute("""
				MATCH (jilin:Place {id: 'jilin'}), (road:Place {id: 'road'})
				CREATE (jilin)-[:PART_OF {dataset: 'other'}]->(:Entity:Place {id: 'asia', dataset: 'other'})
				CREATE (:Entity:Place {id: 'loop', dataset: 'other'})-[:PART_OF]->(road)
				""");
		this.folder
			.replacing(ConstrainedFolder.PLACE, "road,人民", "asia,亚洲,Asia,ESTABLISHED,PLANT,,,,demo-2022#p01\nroad,人民")
			.replacing(ConstrainedFolder.PART_OF, "road,jilin", "asia,road");
		List<Object> before = graph();
		assertThat(check().isCorrect()).isTrue();
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.message())
					.matches("must not close a cycle of PART_OF, was \"\\w+\": .*")
					.contains("jilin → asia")));
		assertThat(graph()).isEqualTo(before);
	}

	@Test
	void refusesACycleOverTwoTypesOfAGroup() {
		this.folder.replacing(SeedFolder.LOCATED_IN, "gpixel,etdz", "jilin,etdz,,demo-2022#p02,,STATED\netdz,road");
		List<SeedProblem> problems = check().problems();
		assertThat(problems).contains(new SeedProblem(this.folder.path() + "/" + ConstrainedFolder.PART_OF, 4, "to",
				"must not close a cycle of LOCATED_IN and PART_OF, was \"jilin\": jilin → etdz → road → jilin."));
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isEqualTo(problems));
	}

	@Test
	void refusesACycleOverAnotherTypeOfTheGroupInTheGraph() {
		load();
		execute("MATCH (jilin:Place {id: 'jilin'}), (road:Place {id: 'road'}) CREATE (jilin)-[:LOCATED_IN]->(road)");
		this.folder.replacing(ConstrainedFolder.PART_OF, "road,jilin,,2020", "road,jilin,,2021");
		assertThat(check().isCorrect()).isTrue();
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isNotEmpty()
				.allSatisfy((problem) -> assertThat(problem.message())
					.startsWith("must not close a cycle of LOCATED_IN and PART_OF")));
	}

	@Test
	void reportsAllProblemsWithTheGraphAtOnce() {
		execute("CREATE (:Entity:Indicator {id: 'turnover', code: 'SALES'}), (:Entity:Zone {id: 'gpixel'}),"
				+ " (:Entity:Zone {id: 'vitesco'})");
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).extracting(SeedProblem::column)
				.containsExactly("id", "id", "code"));
	}

	@Test
	void exchangesUniqueValuesAndPassesThemOn() {
		load();
		this.folder.replacing(SeedFolder.INDICATOR, ",SALES,", ",X,")
			.replacing(SeedFolder.INDICATOR, ",OUTPUT_VALUE,", ",SALES,")
			.replacing(SeedFolder.INDICATOR, ",X,", ",OUTPUT_VALUE,");
		assertThat(load().nodes().updated()).isEqualTo(2);
		assertThat(values("MATCH (n:Indicator) RETURN n.code ORDER BY n.id")).containsExactly("SALES", "OUTPUT_VALUE");
		this.folder.replacing(SeedFolder.INDICATOR, ",SALES,",
				",COSTS,CNY,MONEY,false,demo-2022#p01\nincome,收入,Income,OWN_TRANSLATION,SALES,");
		assertThat(load().nodes()).extracting(Counts::created, Counts::updated).containsExactly(1, 1);
		assertThat(values("MATCH (n:Indicator) RETURN n.code ORDER BY n.id")).containsExactly("SALES", "COSTS",
				"OUTPUT_VALUE");
	}

	private void assertRefused(String message) {
		List<SeedProblem> problems = check().problems();
		assertThat(problems).extracting(SeedProblem::message).containsExactly(message);
		assertThatExceptionOfType(InvalidSeedException.class).isThrownBy(this::load)
			.satisfies((ex) -> assertThat(ex.problems()).isEqualTo(problems));
		assertThat(graph()).isEmpty();
	}

	private SeedCheck.Result check() {
		return new SeedCheck(ZONES).check(this.folder.location());
	}

	private LoadReport load() {
		return new SeedLoader(ZONES, new GraphWrites(this.driver), Clock.systemUTC()).load(this.folder.location());
	}

	private void execute(String statement) {
		this.driver.executableQuery(statement).execute();
	}

	private List<Object> graph() {
		return WholeGraph.read(this.driver);
	}

	private List<Object> values(String statement) {
		return this.driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject())
			.toList();
	}

}
