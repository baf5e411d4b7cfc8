package io.zonegraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogManager;

/** Measures the targets over each graph; {@code bench/run} starts it. */
final class Bench {

	private final Options options;

	private Bench(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) {
		Locale.setDefault(Locale.ROOT);
		// The driver logs there each time that a server is not up yet.
		LogManager.getLogManager().reset();
		try {
			measure(Options.parse(arguments));
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	private static void measure(Options options) {
		Machine machine = Machine.here();
		List<Run> runs = new ArrayList<>();
		for (int entities : options.entities()) {
			runs.add(new Bench(options).run(entities));
		}
		Report report = new Report(machine, options, runs);
		System.out.println("\n" + report.markdown());
		System.out.println("Kept in " + report.write());
	}

	private Run run(int entities) {
		try (Database database = BenchGraph.open(entities, this.options.claims()); Targets targets = Targets.start(this.options, database)) {
			System.out.printf("%,d entities: checking answers%n", entities);
			Map<String, List<Map<String, Object>>> parameters = Queries.parameters(database.driver());
			check(targets, new Verification(targets.reference(), parameters));
			Rounds rounds = new Rounds(this.options, database.program(), parameters);
			List<Measurement> measurements = rounds.all(targets.all(), Bench::tell);
			List<Footprint> footprints = new ArrayList<>();
			targets.servers().forEach((name, server) -> footprints.add(Footprint.of(name, server)));
			footprints.add(Footprint.ofDatabase(database.program()));
			return new Run(entities, measurements, footprints);
		}
	}

	private void check(Targets targets, Verification verification) {
		for (String query : this.options.queries()) {
			targets.all()
				.stream()
				.filter((target) -> target.answers(query))
				.forEach((target) -> verification.check(target, query));
		}
	}

	private static void tell(List<Measurement> measured) {
		measured.forEach((each) -> System.out.printf("%-5s %-16s %6.2f + %.2f ms/request, %.0f/s%n", each.query(),
				each.target(), each.application(), each.database(), each.perSecond()));
	}

}
