package io.zonegraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import io.zonegraph.testing.Neo4jTest;
import io.zonegraph.testing.TestNeo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Neo4jTest
@ExtendWith(OutputCaptureExtension.class)
class StartLockIT {

	private static final StartProperties IMPATIENT = new StartProperties(Duration.ZERO, Duration.ofMillis(700));

	@AfterEach
	void removeLock(Driver driver) {
		driver.executableQuery("MATCH (lock:__ZoneGraphLock) DELETE lock").execute();
		driver.executableQuery("DROP CONSTRAINT zonegraph_start_lock IF EXISTS").execute();
	}

	@Test
	void isHeldAsLongAsTheWorkTakesAndLeavesNothing(Driver driver, CapturedOutput output) {
		List<String> done = new ArrayList<>();
		Duration lease = Duration.ofMillis(600);
		new StartLock(driver, null, IMPATIENT, lease).whileHeld(() -> {
			pause(Duration.ofMillis(1500));
			assertThatExceptionOfType(StartFailedException.class)
				.isThrownBy(() -> new StartLock(driver, null, IMPATIENT).whileHeld(() -> done.add("second")))
				.withMessageContaining("process %d on ".formatted(ProcessHandle.current().pid()))
				.satisfies((failure) -> assertThat(failure.action()).contains("zonegraph.start.lock-timeout"));
			done.add("first");
		});
		assertThat(done).containsExactly("first");
		assertThat(output).contains("Another application applies migrations or loads the seed (process ")
			.doesNotContain("was taken over");
		assertThat(driver.executableQuery("MATCH (lock:__ZoneGraphLock) RETURN lock").execute().records()).isEmpty();
	}

	@Test
	void isReleasedAfterARenewalThatTakesLong(Driver driver, CapturedOutput output) {
		List<CompletableFuture<Void>> freed = new ArrayList<>();
		new StartLock(driver, null, IMPATIENT, Duration.ofMillis(600)).whileHeld(() -> {
			Session session = driver.session();
			Transaction busy = session.beginTransaction();
			busy.run("MATCH (lock:__ZoneGraphLock) SET lock.busy = true").consume();
			pause(Duration.ofMillis(300));
			freed.add(CompletableFuture.runAsync(session::close,
					CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS)));
		});
		freed.forEach(CompletableFuture::join);
		assertThat(output).doesNotContain("WARN").doesNotContain("Exception");
		assertThat(driver.executableQuery("MATCH (lock:__ZoneGraphLock) RETURN lock").execute().records()).isEmpty();
	}

	@Test
	void isTakenOverFromAnApplicationThatWasKilled(Driver driver, CapturedOutput output) {
		LockLease killed = lease(driver, Duration.ofMillis(300));
		killed.prepare();
		assertThat(killed.acquire()).isEqualTo(new LockLease.State(true, ""));
		List<String> done = new ArrayList<>();
		new StartLock(driver, null, StartProperties.DEFAULTS).whileHeld(() -> done.add("next"));
		assertThat(done).containsExactly("next");
		assertThat(output).contains("was killed; its lock has expired and is taken over");
		assertThat(killed.renew()).isFalse();
	}

	@Test
	void isAcquiredOnceEvenIfTheDriverAsksTwice(Driver driver) {
		LockLease lease = lease(driver, Duration.ofMinutes(1));
		lease.prepare();
		assertThat(lease.acquire()).isEqualTo(new LockLease.State(true, ""));
		assertThat(lease.acquire()).isEqualTo(new LockLease.State(true, ""));
		assertThat(lease(driver, Duration.ofMinutes(1)).acquire().isAcquired()).isFalse();
		lease.release();
	}

	@Test
	void isFreeAfterWorkThatFailed(Driver driver) {
		StartLock lock = new StartLock(driver, null, IMPATIENT);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> lock.whileHeld(() -> {
			throw new IllegalStateException("seed");
		}));
		LockLease next = lease(driver, Duration.ofMinutes(1));
		assertThat(next.acquire()).isEqualTo(new LockLease.State(true, ""));
		next.release();
	}

	@Test
	void waitsForAConnection(TestNeo4j neo4j) {
		Config oneConnection = Config.builder()
			.withMaxConnectionPoolSize(1)
			.withConnectionAcquisitionTimeout(200, TimeUnit.MILLISECONDS)
			.build();
		try (Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()),
				oneConnection); Session session = driver.session()) {
			Transaction busy = session.beginTransaction();
			busy.run("RETURN 1").consume();
			assertThatExceptionOfType(StartFailedException.class)
				.isThrownBy(() -> new StartLock(driver, null, IMPATIENT).whileHeld(() -> {
				}))
				.withMessageStartingWith("Neo4j cannot be reached: Unable to acquire connection from the pool");
			CompletableFuture<Void> freed = CompletableFuture.runAsync(busy::close,
					CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));
			List<String> done = new ArrayList<>();
			// The lock is renewed over a second connection, but not within its first
			// seconds.
			new StartLock(driver, null, StartProperties.DEFAULTS).whileHeld(() -> done.add("work"));
			assertThat(done).containsExactly("work");
			freed.join();
		}
	}

	private static LockLease lease(Driver driver, Duration duration) {
		return new LockLease(driver, SessionConfig.defaultConfig(), duration);
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time.toMillis());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
