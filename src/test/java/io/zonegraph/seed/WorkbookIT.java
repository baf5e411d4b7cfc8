package io.zonegraph.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** The same package from a folder and a workbook. */
@Neo4jTest
class WorkbookIT {

	private static final Path EXAMPLE = Path.of("docs/examples/second-document/seed/second-document");

	private final Driver driver;

	WorkbookIT(Driver driver) {
		this.driver = driver;
	}

	@Test
	void loadsToTheSameGraph(TestNeo4j neo4j, @TempDir Path path) {
		Path workbook = path.resolve("second-document.xlsx");
		PackageWorkbook.write(SeedFormat.of(SeedFolder.zones()), EXAMPLE, workbook);
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
		load("file:" + EXAMPLE.resolve("..").normalize() + "/");
		List<Object> graph = WholeGraph.content(this.driver);
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
		load(workbook.toUri().toString());
		assertThat(WholeGraph.content(this.driver)).isEqualTo(graph);
	}

	@Test
	void isLoadedAgainWithFewerClaims(TestNeo4j neo4j, @TempDir Path path) {
		Path workbook = path.resolve("second-document.xlsx");
		PackageWorkbook.write(SeedFormat.of(SeedFolder.zones()), EXAMPLE, workbook);
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
		load(workbook.toUri().toString());
		assertThat(claims()).isNotEmpty();
		PackageWorkbook.edit(workbook, (book) -> book.removeSheetAt(book.getSheetIndex("Project claims")));
		load(workbook.toUri().toString());
		assertThat(claims()).isNotEmpty().noneMatch((id) -> id.startsWith("claim:etdz-optoelectronic-base-phase-"));
	}

	private List<String> claims() {
		return this.driver.executableQuery("MATCH (n:Claim) RETURN n.id AS id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private void load(String location) {
		new SeedLoader(SeedFolder.zones(), new GraphWrites(this.driver),
				Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC))
			.load("file:seed/," + location);
	}

}
