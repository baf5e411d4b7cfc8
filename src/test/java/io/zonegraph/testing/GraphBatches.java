package io.zonegraph.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Session;

/** Collects rows for one statement and runs it for many of them at a time. */
final class GraphBatches implements AutoCloseable {

	private static final int SIZE = 10_000;

	private final Session session;

	private final String statement;

	private final List<Map<String, Object>> rows = new ArrayList<>();

	/**
	 * Batches for one statement.
	 * @param statement begins with {@code UNWIND $rows AS row}
	 */
	GraphBatches(Session session, String statement) {
		this.session = session;
		this.statement = statement;
	}

	void add(Map<String, Object> row) {
		this.rows.add(row);
		if (this.rows.size() == SIZE) {
			run();
		}
	}

	private void run() {
		this.session.run(this.statement, Map.of("rows", List.copyOf(this.rows))).consume();
		this.rows.clear();
	}

	@Override
	public void close() {
		if (!this.rows.isEmpty()) {
			run();
		}
	}

}
