package io.zonegraph.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseCircuitTests {

	private static final StoreException NO_ANSWER = new StoreException.TimedOut(new IllegalStateException("no answer"));

	private volatile boolean down;

	private volatile boolean broken;

	private final AtomicInteger probes = new AtomicInteger();

	private final AtomicInteger opened = new AtomicInteger();

	private final DatabaseCircuit circuit = new DatabaseCircuit(this::probe, this.opened::incrementAndGet,
			new CircuitProperties(Duration.ofMillis(300), Duration.ofMillis(20)));

	@AfterEach
	void close() {
		this.circuit.close();
	}

	@Test
	void staysClosedWhenTheDatabaseAnswersTheProbe() {
		this.circuit.suspect(NO_ANSWER);
		assertThat(this.circuit.isReachable()).isTrue();
		assertThat(this.probes).hasPositiveValue();
		this.circuit.check();
	}

	@Test
	void opensWhenTheDatabaseDoesNotAnswerAndClosesByItself(CapturedOutput output) {
		this.down = true;
		this.circuit.suspect(NO_ANSWER);
		await(true);
		assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(this.circuit::check);
		assertThat(health()).isEqualTo(Health.outOfService().withDetail("reason", "no answer").build());
		int before = this.probes.get();
		while (this.probes.get() < before + 3) {
			Thread.onSpinWait();
		}
		this.down = false;
		await(false);
		this.circuit.check();
		assertThat(health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.opened).hasValue(1);
		assertThat(output.toString().lines().filter((line) -> line.contains("DatabaseCircuit"))).hasSize(2)
			.first()
			.asString()
			.contains("WARN", "no answer");
	}

	@Test
	void goesOnProbingAfterAProbeThatCouldNotBeMade() {
		this.down = true;
		this.circuit.suspect(NO_ANSWER);
		await(true);
		this.broken = true;
		int before = this.probes.get();
		while (this.probes.get() < before + 3) {
			Thread.onSpinWait();
		}
		this.down = false;
		this.broken = false;
		await(false);
		assertThat(this.circuit.isReachable()).isTrue();
	}

	@Test
	void isNotReachableWhileAProbeHangs() throws Exception {
		CountDownLatch hang = new CountDownLatch(1);
		try (DatabaseCircuit hanging = new DatabaseCircuit(() -> awaitQuietly(hang), () -> {
		}, new CircuitProperties(Duration.ofMillis(50), Duration.ofMillis(20)))) {
			assertThat(hanging.isReachable()).isFalse();
			assertThat(hanging.isReachable()).isFalse();
			hang.countDown();
			assertThat(hanging.isOpen()).isFalse();
		}
	}

	private Health health() {
		return new DatabaseHealthIndicator(this.circuit).health();
	}

	private void probe() {
		this.probes.incrementAndGet();
		if (this.broken) {
			throw new IllegalStateException("no probe");
		}
		if (this.down) {
			throw NO_ANSWER;
		}
	}

	private void await(boolean open) {
		while (this.circuit.isOpen() != open) {
			Thread.onSpinWait();
		}
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
