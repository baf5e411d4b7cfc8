package io.zonegraph.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.zonegraph.bench.limit.Shots;

/** Measures targets in turn, so that what else the machine does falls on all of them. */
final class Rounds {

	/**
	 * Requests at a time while a target warms up. More of them would leave the compilers of
	 * the JVMs hardly any processor time, and they would still be at work when it counts.
	 */
	private static final int WARMING = 2;

	/** The same query once more just before it is measured. */
	private static final Duration AGAIN = Duration.ofSeconds(1);

	private static final Duration LOOK = Duration.ofMillis(200);

	private static final int LOOKS = 25;

	/** Processor seconds between two looks below which a process is idle. */
	private static final double IDLE = 0.03;

	private final Options options;

	private final Program database;

	private final Map<String, List<Map<String, Object>>> parameters;

	Rounds(Options options, Program database, Map<String, List<Map<String, Object>>> parameters) {
		this.options = options;
		this.database = database;
		this.parameters = parameters;
	}

	/** Warms all targets up for all queries, then measures query by query. */
	List<Measurement> all(List<Target> targets, Consumer<List<Measurement>> told) {
		List<String> queries = new ArrayList<>(List.of(HelloTarget.QUERY));
		queries.addAll(this.options.queries());
		queries.forEach((query) -> warmUp(able(targets, query), query, WARMING, this.options.warmUp()));
		List<Measurement> all = new ArrayList<>();
		for (String query : queries) {
			List<Measurement> measured = measure(able(targets, query), query);
			told.accept(measured);
			all.addAll(measured);
		}
		return all;
	}

	private static List<Target> able(List<Target> targets, String query) {
		return targets.stream().filter((target) -> target.answers(query)).toList();
	}

	private void warmUp(List<Target> targets, String query, int connections, Duration time) {
		targets.forEach((target) -> measure(target, query, connections, time));
	}

	private List<Measurement> measure(List<Target> targets, String query) {
		warmUp(targets, query, this.options.connections(), AGAIN);
		Map<String, List<Measurement>> rounds = new LinkedHashMap<>();
		for (int round = 0; round < this.options.rounds(); round++) {
			for (Target target : targets) {
				rounds.computeIfAbsent(target.name(), (name) -> new ArrayList<>())
					.add(measure(target, query, this.options.connections(), this.options.time()));
			}
		}
		return rounds.values().stream().map(Measurement::ofMedians).toList();
	}

	private Measurement measure(Target target, String query, int connections, Duration time) {
		long application = target.server().program().pid();
		double applicationBefore = Processor.seconds(application);
		double databaseBefore = Processor.seconds(this.database.pid());
		Shots shots = target.load(query, this.parameters.getOrDefault(query, List.of()), connections, time);
		settle(application);
		// What was under way at the end is answered too, but not counted.
		double requests = shots.requests() + ((shots.bytes() > 0) ? connections : 0);
		return new Measurement(target.name(), query, shots.perSecond(), shots.median(), shots.slowest(),
				1_000 * (Processor.seconds(application) - applicationBefore) / requests,
				1_000 * (Processor.seconds(this.database.pid()) - databaseBefore) / requests,
				(double) shots.bytes() / Math.max(1, shots.requests()), shots.errors());
	}

	/** Waits until what is still under way is done, or it would count for the next. */
	private void settle(long application) {
		double before = both(application);
		for (int look = 0; look < LOOKS; look++) {
			Polling.of(LOOK);
			double now = both(application);
			if (now - before < IDLE) {
				return;
			}
			before = now;
		}
	}

	private double both(long application) {
		return Processor.seconds(application) + Processor.seconds(this.database.pid());
	}

}
