package io.zonegraph.operation;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphRow;
import io.zonegraph.testing.GeneratedGraph;
import io.zonegraph.testing.Models;
import io.zonegraph.testing.TestNeo4j;

/**
 * What a database answered to a statement over a generated graph of 1,000 entities. Kept
 * in a file, so that the database is started only where a statement is new.
 */
final class RecordedRow {

	private static final Path FOLDER = Path.of("target/bench/rows");

	private static final int ENTITIES = 1_000;

	private RecordedRow() {
	}

	static GraphRow of(CypherStatement statement) {
		Path file = FOLDER.resolve(
				"%08x-%08x.row".formatted(statement.text().hashCode(), statement.parameters().toString().hashCode()));
		try {
			if (!Files.exists(file)) {
				record(statement, file);
			}
			return read(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void record(CypherStatement statement, Path file) throws IOException {
		TestNeo4j neo4j = TestNeo4j.shared();
		neo4j.empty();
		GraphMigrations.shipped(neo4j.driver()).apply();
		new GeneratedGraph(Models.zones(), ENTITIES, 1).write(neo4j.driver());
		GraphRow row = new GraphReads(neo4j.driver(), null, Duration.ofSeconds(30)).read(statement.text(),
				statement.parameters());
		Files.createDirectories(FOLDER);
		try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
			out.writeObject(new ArrayList<>(row.columns()));
		}
	}

	private static GraphRow read(Path file) throws IOException {
		try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
			return new GraphRow((List<?>) in.readObject(), "recorded");
		}
		catch (ClassNotFoundException ex) {
			throw new IOException(ex);
		}
	}

}
