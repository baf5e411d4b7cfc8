package io.zonegraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import io.zonegraph.testing.Neo4jTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Neo4jTest
class GraphReadsIT {

	private static final String ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b ";

	@Test
	void tellsATimeOutBeforeTheFirstRow(Driver driver) {
		assertTimesOut(driver, ENDLESS + "WHERE a + b < 0 RETURN a");
	}

	@Test
	void tellsATimeOutAfterTheFirstRow(Driver driver) {
		assertTimesOut(driver, ENDLESS + "WHERE a + b = 2 RETURN a");
	}

	@Test
	void tellsAStatementThatIsEndedByAnother(Driver driver) throws Exception {
		Thread other = new Thread(() -> endReads(driver));
		other.start();
		assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(
				() -> reads(driver, Duration.ofSeconds(20)).read(ENDLESS + "WHERE a + b < 0 RETURN a", Map.of()));
		other.join();
	}

	@Test
	void endsTheWorkOfTheDatabaseWhenItsThreadIsInterrupted(Driver driver) throws Exception {
		String statement = ENDLESS + "WHERE a + b < -1 RETURN a";
		AtomicBoolean interrupted = new AtomicBoolean();
		Thread reader = new Thread(() -> {
			assertThatExceptionOfType(StoreException.class)
				.isThrownBy(() -> reads(driver, Duration.ofMinutes(1)).read(statement, Map.of()));
			interrupted.set(Thread.currentThread().isInterrupted());
		});
		reader.start();
		awaitRunning(driver, statement, 1);
		reader.interrupt();
		reader.join();
		assertThat(interrupted).isTrue();
		awaitRunning(driver, statement, 0);
	}

	@Test
	void returnsNothingAfterItsDeadline(Driver driver) {
		GraphReads reads = reads(driver, Duration.ofSeconds(5));
		Deadline over = Deadline.after(Duration.ZERO);
		assertThatExceptionOfType(StoreException.TimedOut.class)
			.isThrownBy(() -> reads.read("RETURN 1", Map.of(), over));
	}

	@Test
	void failsAtOnceAfterAnEarlierReadOfTheRequest(Driver driver) {
		GraphReads reads = reads(driver, Duration.ofSeconds(5));
		Deadline deadline = reads.deadline();
		StoreException reason = new StoreException.Unavailable(null);
		deadline.fail(reason);
		assertThatExceptionOfType(StoreException.Unavailable.class)
			.isThrownBy(() -> reads.read("RETURN 1", Map.of(), deadline))
			.isSameAs(reason);
	}

	@Test
	void tellsAStatementThatIsWrong(Driver driver) {
		assertThatExceptionOfType(StoreException.Refused.class)
			.isThrownBy(() -> reads(driver, Duration.ofSeconds(5)).read("RETURN nothing", Map.of()));
	}

	private static void assertTimesOut(Driver driver, String statement) {
		assertThatExceptionOfType(StoreException.TimedOut.class)
			.isThrownBy(() -> reads(driver, Duration.ofMillis(300)).read(statement, Map.of()));
		assertThat(reads(driver, Duration.ofSeconds(5)).read("RETURN 1", Map.of()).columns()).hasToString("[1]");
	}

	private static GraphReads reads(Driver driver, Duration timeout) {
		return new GraphReads(driver, null, timeout);
	}

	private static void awaitRunning(Driver driver, String statement, long number) {
		long running = -1;
		while (running != number) {
			running = driver
				.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $statement RETURN count(*)")
				.withParameters(Map.of("statement", statement))
				.execute()
				.records()
				.get(0)
				.get(0)
				.asLong();
		}
	}

	private static void endReads(Driver driver) {
		long ended = 0;
		while (ended == 0) {
			ended = driver
				.executableQuery("SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS statement "
						+ "WHERE statement ENDS WITH '< 0 RETURN a' TERMINATE TRANSACTIONS id YIELD message "
						+ "RETURN count(*)")
				.execute()
				.records()
				.get(0)
				.get(0)
				.asLong();
		}
	}

}
