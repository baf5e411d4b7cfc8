package io.zonegraph.change;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.zonegraph.store.GraphMigrations;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Neo4jTest
class RecordedWritesIT {

	private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00.123456Z"), ZoneOffset.UTC);

	private final Driver driver;

	private final RecordedWrites writes;

	RecordedWritesIT(Driver driver) {
		this.driver = driver;
		this.writes = new RecordedWrites(new GraphWrites(driver), NOON);
	}

	@BeforeEach
	void empty(TestNeo4j neo4j) {
		neo4j.empty();
		GraphMigrations.shipped(this.driver).apply();
	}

	@Test
	void numberChangesOnFromTransactionToTransaction() {
		record(3);
		record(2);
		assertThat(values("MATCH (c:Change) RETURN [c.id, c.sequence, c.subjectId] ORDER BY c.id"))
			.isEqualTo(List.of(List.of("0000000000000001", 1L, "node-0"), List.of("0000000000000002", 2L, "node-1"),
					List.of("0000000000000003", 3L, "node-2"), List.of("0000000000000004", 4L, "node-0"),
					List.of("0000000000000005", 5L, "node-1")));
	}

	@Test
	void giveAllChangesOfATransactionOneTimeInMilliseconds() {
		assertThat(this.writes.<Object>inTransaction((transaction, log) -> log.time()))
			.isEqualTo(Instant.parse("2026-01-01T12:00:00.123Z").atZone(ZoneOffset.UTC));
	}

	@Test
	void keepTheOrderOfManyChanges() {
		record(2_500);
		assertThat(values("MATCH (c:Change) RETURN c.subjectId ORDER BY c.id"))
			.isEqualTo(IntStream.range(0, 2_500).mapToObj((number) -> "node-" + number).toList());
	}

	@Test
	void leaveNothingOfAFailedTransactionAndNoGap() {
		record(2);
		assertThatIllegalStateException().isThrownBy(() -> this.writes.inTransaction((transaction, log) -> {
			log.add(change(0));
			throw new IllegalStateException("on purpose");
		}));
		record(1);
		assertThat(values("MATCH (c:Change) RETURN c.sequence ORDER BY c.id")).isEqualTo(List.of(1L, 2L, 3L));
	}

	@Test
	void recordWorkThatIsRunAgainOnce() {
		AtomicInteger runs = new AtomicInteger();
		this.writes.inTransaction((transaction, log) -> {
			log.add(change(0));
			if (runs.incrementAndGet() == 1) {
				throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "on purpose");
			}
			return true;
		});
		assertThat(runs).hasValue(2);
		assertThat(values("MATCH (c:Change) RETURN c.sequence")).isEqualTo(List.of(1L));
	}

	@Test
	void writeNothingWhereNothingChanged() {
		record(0);
		assertThat(values("MATCH (n:Change|ChangeSequence) RETURN n")).isEmpty();
	}

	/**
	 * Else a reader could see a later change before an earlier one; see ChangeSequence.
	 */
	@Test
	void numberTheChangesOfATransactionInTheOrderOfNeo4jsOwnNodeNumbers() throws InterruptedException {
		for (int round = 0; round < 5; round++) {
			run("UNWIND range(1, 500) AS number CREATE (:Junk)");
			run("MATCH (n:Junk) WHERE rand() < 0.5 DELETE n");
			Thread.sleep(300);
			record(200);
		}
		List<Object> numbers = values("MATCH (c:Change) RETURN toInteger(split(elementId(c), ':')[2]) ORDER BY c.id");
		for (int start = 0; start < numbers.size(); start += 200) {
			assertThat(numbers.subList(start, start + 200)).map(Long.class::cast).isSorted();
		}
		assertThat(values("MATCH (c:Change) RETURN c.sequence ORDER BY c.id"))
			.isEqualTo(LongStream.rangeClosed(1, 1_000).boxed().toList());
	}

	private void record(int count) {
		this.writes.inTransaction((transaction, log) -> {
			IntStream.range(0, count).forEach((number) -> log.add(change(number)));
			return count;
		});
	}

	private static Change change(int number) {
		return Change.created(new Subject.Node("Probe", "node-" + number));
	}

	private void run(String statement) {
		this.driver.executableQuery(statement).execute();
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
