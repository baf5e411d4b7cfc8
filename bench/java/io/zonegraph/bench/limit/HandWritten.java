package io.zonegraph.bench.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/** The queries of the bench as statements written by hand. */
final class HandWritten {

	private static final Path FOLDER = Path.of("bench/operations/cypher");

	private static final SessionConfig SESSION = SessionConfig.builder()
		.withDatabase("neo4j")
		.withDefaultAccessMode(AccessMode.READ)
		.build();

	private final Driver driver;

	private final Map<String, String> statements = new ConcurrentHashMap<>();

	HandWritten(Driver driver) {
		this.driver = driver;
	}

	/** All rows, as plain values. */
	List<List<@Nullable Object>> rows(String query, Map<String, Object> parameters) {
		try (Session session = this.driver.session(SESSION)) {
			return session.run(statement(query), parameters).list(HandWritten::plain);
		}
	}

	/** The same with a session that does not block. */
	CompletionStage<List<List<@Nullable Object>>> rowsLater(String query, Map<String, Object> parameters) {
		AsyncSession session = this.driver.session(AsyncSession.class, SESSION);
		return session.runAsync(statement(query), parameters)
			.thenCompose((ResultCursor rows) -> rows.listAsync(HandWritten::plain))
			.thenCompose((rows) -> session.closeAsync().thenApply((closed) -> rows));
	}

	private static List<@Nullable Object> plain(Record row) {
		return row.values().stream().<@Nullable Object>map(Value::asObject).toList();
	}

	private String statement(String query) {
		return this.statements.computeIfAbsent(query, (name) -> {
			try {
				return Files.readString(FOLDER.resolve(name + ".cypher"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
