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
	private static final int GENERATION = 2;

	private static final int SEED = 1;

	private static final Path FOLDER = Path.of(".zonegraph/bench").toAbsolutePath();

	private final int entities;

	private final Path home;

	private BenchGraph(int entities) {
		this.entities = entities;
		this.home = FOLDER.resolve("%d-entities-%d".formatted(entities, GENERATION));
	}

	/** Starts the server of a graph, which is made first where it is not there yet. */
	static Database open(int entities) {
		BenchGraph graph = new BenchGraph(entities);
		try {
			if (!Files.exists(graph.complete())) {
				graph.make();
			}
			return Database.start(graph.home, entities);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path complete() {
		return this.home.resolve("complete");
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
