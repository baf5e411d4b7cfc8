package io.zonegraph.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is to be measured.
 *
 * @param entities sizes of the graphs, one after the other
 * @param queries names of the queries
 * @param targets names of the targets
 * @param rounds how often each target is measured on each query; the median counts
 * @param time how long it is measured each time
 * @param warmUp how long each target warms up for each query before any is measured
 * @param connections how many requests are under way at a time
 * @param claims whether a tenth of the relationships and entities has two claims each
 * @param cache whether the product keeps results
 * @param javaOptions options of the JVM of each Java target
 */
record Options(List<Integer> entities, List<String> queries, List<String> targets, int rounds, Duration time,
		Duration warmUp, int connections, boolean claims, boolean cache, List<String> javaOptions) {

	private static final Map<String, String> DEFAULTS = defaults();

	private static Map<String, String> defaults() {
		Map<String, String> defaults = new LinkedHashMap<>();
		defaults.put("--entities", "10000");
		defaults.put("--queries", String.join(",", Queries.NAMES));
		defaults.put("--targets", String.join(",", Targets.NAMES));
		defaults.put("--rounds", "3");
		defaults.put("--seconds", "2");
		defaults.put("--warm-up", "3");
		defaults.put("--connections", "16");
		defaults.put("--claims", "off");
		defaults.put("--cache", "off");
		defaults.put("--java-options", "-Xmx512m");
		return defaults;
	}

	/**
	 * Reads a command line such as {@code --entities 10000,100000 --cache on}.
	 * @throws IllegalArgumentException if it is not understood
	 */
	static Options parse(String... arguments) {
		Map<String, String> given = new LinkedHashMap<>(DEFAULTS);
		for (int at = 0; at < arguments.length; at += 2) {
			if (!DEFAULTS.containsKey(arguments[at]) || at + 1 == arguments.length) {
				throw new IllegalArgumentException(
						"Unknown option \"%s\"; options with their defaults: %s".formatted(arguments[at], DEFAULTS));
			}
			given.put(arguments[at], arguments[at + 1]);
		}
		return new Options(list(given, "--entities", (text) -> Integer.valueOf(text.replace("_", ""))),
				names(given, "--queries", Queries.NAMES), names(given, "--targets", Targets.NAMES),
				Integer.parseInt(value(given, "--rounds")), seconds(given, "--seconds"), seconds(given, "--warm-up"),
				Integer.parseInt(value(given, "--connections")), value(given, "--claims").equals("on"), value(given, "--cache").equals("on"),
				List.of(value(given, "--java-options").trim().split("\\s+")));
	}

	private static String value(Map<String, String> given, String name) {
		return given.getOrDefault(name, "");
	}

	private static <T> List<T> list(Map<String, String> given, String name, Function<String, T> reader) {
		return Arrays.stream(value(given, name).split(",")).map(reader).toList();
	}

	private static List<String> names(Map<String, String> given, String option, List<String> known) {
		List<String> names = list(given, option, Function.identity());
		List<String> unknown = new ArrayList<>(names);
		unknown.removeAll(known);
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException("%s must be of %s, was %s".formatted(option, known, unknown));
		}
		return names;
	}

	private static Duration seconds(Map<String, String> given, String name) {
		return Duration.ofMillis(Math.round(Double.parseDouble(value(given, name)) * 1_000));
	}

}
