package io.zonegraph.bench.overload;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Prints what clients notice while others send more than the application can answer:
 * liveness, cheap operations, and the load itself.
 */
public final class Overload {

	private static final String LIVENESS = "/actuator/health/liveness";

	private static final int CONNECTIONS = 400;

	/** Operations of a load at the most that the application can answer at a time. */
	private static final int[] CAPACITY = { 4, 8, 16, 32 };

	private static final int TIMES_CAPACITY = 5;

	private final URI server;

	private final Duration time;

	private Overload(URI server, Duration time) {
		this.server = server;
		this.time = time;
	}

	public static void main(String[] arguments) throws InterruptedException {
		URI server = URI.create((arguments.length > 0) ? arguments[0] : "http://localhost:8080");
		Duration time = Duration.ofSeconds((arguments.length > 1) ? Integer.parseInt(arguments[1]) : 20);
		new Overload(server, time).run();
	}

	private void run() throws InterruptedException {
		System.out.println("| load | request | answers | median ms | p99 ms | refused | median ms | p99 ms | failed |");
		System.out.println("| --- | --- | --: | --: | --: | --: | --: | --: | --: |");
		beside("none", 0, Requests::cheap);
		beside(CONNECTIONS + " connections, expensive", CONNECTIONS, Requests::expensive);
		beside(CONNECTIONS + " connections, cheap", CONNECTIONS, Requests::cheap);
		goodput("a list", Requests::list);
		goodput("a cheap operation", Requests::cheap);
	}

	/** A load, and probes beside it. */
	private void beside(String name, int connections, Supplier<String> body) throws InterruptedException {
		Load load = new Load(this.server, this.time).with(connections, Duration.ZERO, body);
		Load liveness = probe(() -> LIVENESS);
		Load cheap = probe(Requests::cheap);
		Load newCheap = probe(Requests::newCheap);
		print(name, "liveness", liveness.tally());
		print(name, "cheap", cheap.tally());
		print(name, "cheap, never sent before", newCheap.tally());
		if (connections > 0) {
			print(name, "the load itself", load.tally());
		}
	}

	private Load probe(Supplier<String> body) {
		return new Load(this.server, this.time).with(1, Duration.ofMillis(200), body);
	}

	/** Answers a second at capacity, and at five times that. */
	private void goodput(String name, Supplier<String> body) throws InterruptedException {
		double peak = 0;
		for (int connections : CAPACITY) {
			Tally tally = new Load(this.server, this.time).with(connections, Duration.ZERO, body).tally();
			print(connections + " connections", name, tally);
			peak = Math.max(peak, tally.answers() / (double) this.time.toSeconds());
		}
		Duration pause = Duration.ofNanos((long) (CONNECTIONS / (TIMES_CAPACITY * peak) * 1e9));
		Tally tally = new Load(this.server, this.time).with(CONNECTIONS, pause, body).tally();
		print("%d times the capacity".formatted(TIMES_CAPACITY), name, tally);
		System.out.printf("%n%s: %.0f answers a second at most, %.0f at %d times that, %.0f %%%n%n", name, peak,
				tally.answers() / (double) this.time.toSeconds(), TIMES_CAPACITY,
				100 * tally.answers() / (double) this.time.toSeconds() / peak);
	}

	private static void print(String load, String request, Tally tally) {
		System.out.println("| " + load + " | " + request + " | " + tally.row() + " |");
		if (!tally.failure().isEmpty()) {
			System.err.println(load + ", " + request + ": " + tally.failure());
		}
	}

}
