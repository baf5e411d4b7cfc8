package io.zonegraph.bench.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** Keeps the driver busy with one statement, always with as many requests at a time. */
final class DriverLoad {

	private final HandWritten statements;

	private final String query;

	private final List<Map<String, Object>> variables;

	private final AtomicLong errors = new AtomicLong();

	private final AtomicLong values = new AtomicLong();

	DriverLoad(HandWritten statements, String query, List<Map<String, Object>> variables) {
		this.statements = statements;
		this.query = query;
		this.variables = variables;
	}

	/** With a thread for each connection. */
	Shots blocking(int connections, Duration time) {
		return run(connections, time, (loop) -> new Thread(() -> {
			while (loop.goesOn()) {
				take(this.statements.rows(this.query, loop.begin()));
				loop.end();
			}
			loop.stop();
		}).start());
	}

	/** With sessions that do not block. */
	Shots async(int connections, Duration time) {
		return run(connections, time, this::next);
	}

	private void next(Loop loop) {
		if (!loop.goesOn()) {
			loop.stop();
			return;
		}
		this.statements.rowsLater(this.query, loop.begin()).whenCompleteAsync((rows, failure) -> {
			if (failure != null) {
				this.errors.incrementAndGet();
			}
			else {
				take(rows);
				loop.end();
			}
			next(loop);
		});
	}

	/** Every value is looked at, as an answer would. */
	private void take(List<? extends List<?>> rows) {
		this.values.addAndGet(rows.hashCode());
	}

	private Shots run(int connections, Duration time, java.util.function.Consumer<Loop> starter) {
		CountDownLatch running = new CountDownLatch(connections);
		long start = System.nanoTime();
		List<Loop> loops = LongStream.range(0, connections)
			.mapToObj((number) -> new Loop(start + time.toNanos(), running))
			.toList();
		loops.forEach(starter);
		try {
			running.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		long[] times = loops.stream().flatMapToLong((loop) -> loop.times.build()).toArray();
		return Shots.of(times, this.errors.get(), seconds);
	}

	/** One request after another. */
	private final class Loop {

		private final long until;

		private final CountDownLatch running;

		private final LongStream.Builder times = LongStream.builder();

		private long begun;

		Loop(long until, CountDownLatch running) {
			this.until = until;
			this.running = running;
		}

		boolean goesOn() {
			return System.nanoTime() < this.until;
		}

		Map<String, Object> begin() {
			this.begun = System.nanoTime();
			List<Map<String, Object>> all = DriverLoad.this.variables;
			return all.get(ThreadLocalRandom.current().nextInt(all.size()));
		}

		void end() {
			this.times.add(System.nanoTime() - this.begun);
		}

		void stop() {
			this.running.countDown();
		}

	}

}
