package io.zonegraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReadWatchdogTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	@Test
	void interruptsAReadThatIsOverdue() {
		ReadWatchdog.Watch watch = ReadWatchdog.watch(Deadline.after(Duration.ZERO));
		assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> Thread.sleep(LONG.toMillis()));
		assertThat(watch.end()).isTrue();
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void interruptsAgainWhenTheFirstInterruptWasLost() {
		ReadWatchdog.Watch watch = ReadWatchdog.watch(Deadline.after(Duration.ZERO));
		assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> Thread.sleep(LONG.toMillis()));
		assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> Thread.sleep(LONG.toMillis()));
		assertThat(watch.end()).isTrue();
	}

	@Test
	void clearsItsInterruptAlsoWhenTheReadDidNotNotice() {
		ReadWatchdog.Watch watch = ReadWatchdog.watch(Deadline.after(Duration.ZERO));
		while (!Thread.currentThread().isInterrupted()) {
			Thread.onSpinWait();
		}
		assertThat(watch.end()).isTrue();
		assertThat(Thread.currentThread().isInterrupted()).isFalse();
	}

	@Test
	void keepsTheInterruptOfAnother() {
		ReadWatchdog.Watch watch = ReadWatchdog.watch(Deadline.after(LONG));
		Thread.currentThread().interrupt();
		assertThat(watch.end()).isFalse();
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void neverInterruptsWhatTheThreadDoesAfterTheRead() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		List<Future<Integer>> leaked = new ArrayList<>();
		for (int thread = 0; thread < 2; thread++) {
			leaked.add(threads.submit(ReadWatchdogTests::leakedInterrupts));
		}
		for (Future<Integer> each : leaked) {
			assertThat(each.get()).isZero();
		}
		threads.shutdown();
		assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
	}

	/** Ends reads about when the watchdog looks, for a second and a half. */
	private static int leakedInterrupts() {
		int leaked = 0;
		long end = System.nanoTime() + ReadWatchdog.GRACE.toNanos() + TimeUnit.SECONDS.toNanos(1);
		while (System.nanoTime() < end) {
			ReadWatchdog.Watch watch = ReadWatchdog.watch(Deadline
				.after(ReadWatchdog.GRACE.negated().plusNanos(ThreadLocalRandom.current().nextInt(2_000_000))));
			for (int spin = ThreadLocalRandom.current().nextInt(1_000); spin > 0; spin--) {
				Thread.onSpinWait();
			}
			watch.end();
			leaked += Thread.interrupted() ? 1 : 0;
		}
		return leaked;
	}

}
