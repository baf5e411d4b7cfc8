package io.zonegraph.store;

import java.time.Duration;
import java.util.Map;

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

	private static void endReads(Driver driver) {
		long ended = 0;
		while (ended == 0) {
			ended = driver
				.executableQuery("SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS statement "
						+ "WHERE statement STARTS WITH 'UNWIND range' TERMINATE TRANSACTIONS id YIELD message "
						+ "RETURN count(*)")
				.execute()
				.records()
				.get(0)
				.get(0)
				.asLong();
		}
	}

}
