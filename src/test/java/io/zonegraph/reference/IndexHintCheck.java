package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs statements again with an index hint: the planner may use an index only where a
 * graph is large, and the result must not depend on it.
 */
final class IndexHintCheck {

	/** A {@code MATCH} of one label with a {@code WHERE}. */
	private static final Pattern MATCH_WHERE = Pattern
		.compile("MATCH \\((\\w+):(\\w+)\\)(?=\\s+WHERE (.+(?:\\n\\s+AND .+)*))");

	private final Driver driver;

	/** Range indexes of nodes. */
	private final List<Index> indexes;

	private final AtomicInteger hintedCount = new AtomicInteger();

	private final AtomicInteger next = new AtomicInteger();

	IndexHintCheck(Driver driver) {
		this.driver = driver;
		this.indexes = driver
			.executableQuery("SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties "
					+ "WHERE type = 'RANGE' AND entityType = 'NODE' RETURN labelsOrTypes[0] AS label, properties")
			.execute()
			.records()
			.stream()
			.map((row) -> new Index(row.get("label").asString(), row.get("properties").asList(Value::asString)))
			.toList();
	}

	/** Number of statements that were run with a hint. */
	int hintedCount() {
		return this.hintedCount.get();
	}

	/**
	 * Compares the result of each statement with that of one index, by turns.
	 * @throws AssertionError if a result differs when the statement uses an index
	 */
	void check(List<Query> statements) {
		statements.forEach((statement) -> {
			List<String> hinted = withHint(statement.text());
			if (!hinted.isEmpty()) {
				String one = hinted.get(this.next.getAndIncrement() % hinted.size());
				check(statement.withText(one), run(statement));
			}
		});
	}

	private void check(Query hinted, List<Map<String, Object>> expected) {
		runHinted(hinted).ifPresent((actual) -> {
			this.hintedCount.incrementAndGet();
			assertThat(actual).as("%s%n%s", hinted.text(), hinted.parameters()).isEqualTo(expected);
		});
	}

	/** The statement with one hint, for each place and index. */
	private List<String> withHint(String statement) {
		return MATCH_WHERE.matcher(statement)
			.results()
			.flatMap((start) -> this.indexes.stream()
				.filter((index) -> index.isUsedBy(start))
				.map((index) -> statement.substring(0, start.end()) + "\n" + index.hint(start.group(1))
						+ statement.substring(start.end())))
			.toList();
	}

	/** Runs a statement with a hint; empty where the planner cannot use that index. */
	private Optional<List<Map<String, Object>>> runHinted(Query statement) {
		try {
			return Optional.of(run(statement));
		}
		catch (Neo4jException ex) {
			if (String.valueOf(ex.getMessage()).contains("hint")) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	private List<Map<String, Object>> run(Query statement) {
		return this.driver.executableQuery(statement.text())
			.withParameters(statement.parameters().asMap())
			.execute()
			.records()
			.stream()
			.map(Record::asMap)
			.toList();
	}

	private record Index(String label, List<String> properties) {

		boolean isUsedBy(MatchResult start) {
			return start.group(2).equals(this.label) && this.properties.stream()
				.allMatch((property) -> start.group(3).contains(start.group(1) + "." + property));
		}

		String hint(String node) {
			return "USING INDEX %s:%s(%s)".formatted(node, this.label, String.join(", ", this.properties));
		}

	}

}
