package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.MigrationFailedException;
import io.zonegraph.testing.GeneratedGraph;
import io.zonegraph.testing.GraphFiles;
import io.zonegraph.testing.Models;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.util.FileSystemUtils;

/**
 * A generated graph of a size, kept in a folder of its own: made once, then only served.
 */
final class BenchGraph {

	/** Grows when the generator changes what it makes: graphs kept are then made anew. */
	private static final int GENERATION = 3;

	private static final int SEED = 1;

	private static final Path FOLDER = Path.of(".zonegraph/bench").toAbsolutePath();

	/** Two agreeing claims about every tenth relationship between entities, as a seed of two packages has them. */
	private static final String CLAIMS_ABOUT_RELATIONSHIPS = """
			MATCH (from:Entity)-[r]->(to:Entity)
			WHERE toInteger(split(elementId(r), ':')[2]) % 10 = 0
			CALL (from, r, to) {
			  UNWIND ['one', 'other'] AS dataset
			  CREATE (claim:Claim {id: 'claim:' + r.id + ':validFrom:' + dataset, dataset: dataset, property: 'validFrom',
			    value: coalesce(toString(r.validFrom), '2021-01-01'), rank: 'NORMAL', basis: 'STATED', evidence: r.evidence,
			    isChosen: dataset = 'one', saidOn: date('2022-01-01'), relationshipId: r.id,
			    createdAt: datetime(), updatedAt: datetime(), version: 1})
			  CREATE (claim)-[:ABOUT]->(from)
			  CREATE (claim)-[:ABOUT]->(to)
			} IN TRANSACTIONS OF 5000 ROWS
			""";

	/** The same about a property of every tenth entity. */
	private static final String CLAIMS_ABOUT_ENTITIES = """
			MATCH (entity:Entity)
			WHERE toInteger(split(elementId(entity), ':')[2]) % 10 = 0
			CALL (entity) {
			  UNWIND ['one', 'other'] AS dataset
			  CREATE (claim:Claim {id: 'claim:' + entity.id + ':name:' + dataset, dataset: dataset, property: 'name',
			    value: entity.name, rank: 'NORMAL', basis: 'STATED', evidence: entity.evidence, isChosen: dataset = 'one',
			    saidOn: date('2022-01-01'), createdAt: datetime(), updatedAt: datetime(), version: 1})
			  CREATE (claim)-[:ABOUT]->(entity)
			} IN TRANSACTIONS OF 5000 ROWS
			""";

	private final int entities;

	private final boolean claims;

	private final Path home;

	private BenchGraph(int entities, boolean claims) {
		this.entities = entities;
		this.claims = claims;
		this.home = FOLDER.resolve("%d-entities-%s%d".formatted(entities, claims ? "claims-" : "", GENERATION));
	}

	/**
	 * Starts the server of a graph, which is made first where it is not there yet.
	 * @param claims whether a tenth of the relationships and entities has two claims each
	 */
	static Database open(int entities, boolean claims) {
		BenchGraph graph = new BenchGraph(entities, claims);
		try {
			graph.makeIfMissing();
			return Database.start(graph.home, entities);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path complete() {
		return this.home.resolve("complete");
	}

	private void makeIfMissing() throws IOException {
		if (Files.exists(complete())) {
			return;
		}
		if (this.claims) {
			makeFrom(new BenchGraph(this.entities, false));
		}
		else {
			make();
		}
	}

	/** Adds claims to a copy of another graph. */
	private void makeFrom(BenchGraph plain) throws IOException {
		plain.makeIfMissing();
		FileSystemUtils.deleteRecursively(this.home);
		FileSystemUtils.copyRecursively(plain.home, this.home);
		Files.delete(complete());
		long start = System.nanoTime();
		try (Database database = Database.start(this.home, this.entities);
				Session session = database.driver().session()) {
			session.run(CLAIMS_ABOUT_RELATIONSHIPS).consume();
			session.run(CLAIMS_ABOUT_ENTITIES).consume();
		}
		Files.createFile(complete());
		System.out.printf("Claims added in %d s%n", seconds(start, System.nanoTime()));
	}

	private void make() throws IOException {
		long start = System.nanoTime();
		FileSystemUtils.deleteRecursively(this.home);
		Path files = Files.createDirectories(this.home.resolve("import-files"));
		List<String> arguments = write(files);
		long written = System.nanoTime();
		System.out.printf("Written as CSV in %d s; importing%n", seconds(start, written));
		Database.load(this.home, this.entities, arguments);
		FileSystemUtils.deleteRecursively(files);
		long imported = System.nanoTime();
		System.out.printf("Imported in %d s; making indexes%n", seconds(written, imported));
		try (Database database = Database.start(this.home, this.entities)) {
			index(database.driver());
		}
		Files.createFile(complete());
		System.out.printf("Indexed in %d s; the graph is in %s%n", seconds(imported, System.nanoTime()), this.home);
	}

	private static long seconds(long from, long to) {
		return Duration.ofNanos(to - from).toSeconds();
	}

	private List<String> write(Path files) {
		AtomicLong written = new AtomicLong();
		try (ProgressBar progress = new ProgressBarBuilder().setTaskName("Generating")
			.setInitialMax(this.entities * 23L / 2)
			.setUpdateIntervalMillis(1_000)
			.build()) {
			return new GraphFiles(new GeneratedGraph(Models.zones(), this.entities, SEED), files, () -> {
				if (written.incrementAndGet() % 1_000 == 0) {
					progress.stepTo(written.get());
				}
			}).write();
		}
	}

	/** Migrations wait for indexes no longer than small graphs need: then once more. */
	private static void index(Driver driver) {
		try {
			GraphMigrations.shipped(driver).apply();
		}
		catch (MigrationFailedException ex) {
			awaitIndexes(driver);
			GraphMigrations.shipped(driver).apply();
		}
		awaitIndexes(driver);
	}

	private static void awaitIndexes(Driver driver) {
		try (Session session = driver.session()) {
			session.run("CALL db.awaitIndexes(7200)").consume();
		}
	}

}
