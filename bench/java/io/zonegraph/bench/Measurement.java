package io.zonegraph.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a target did on a query: of one round, or medians of several.
 *
 * @param target name of the target
 * @param query name of the query
 * @param perSecond requests answered in a second
 * @param median milliseconds that half of the requests took at most
 * @param slowest milliseconds that 99 of 100 requests took at most
 * @param application milliseconds of processor time that the application took for a
 * request
 * @param database milliseconds of processor time that Neo4j took for a request
 * @param bytes size of an answer with its headers; 0 where none was sent
 * @param errors requests that failed
 */
record Measurement(String target, String query, double perSecond, double median, double slowest, double application,
		double database, double bytes, long errors) {

	/** Milliseconds of processor time for a request. */
	double processor() {
		return this.application + this.database;
	}

	static Measurement ofMedians(List<Measurement> rounds) {
		return new Measurement(rounds.get(0).target, rounds.get(0).query, median(rounds, Measurement::perSecond),
				median(rounds, Measurement::median), median(rounds, Measurement::slowest),
				median(rounds, Measurement::application), median(rounds, Measurement::database),
				median(rounds, Measurement::bytes), rounds.stream().mapToLong(Measurement::errors).sum());
	}

	private static double median(List<Measurement> rounds, ToDoubleFunction<Measurement> value) {
		double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
		return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1).average().orElse(0);
	}

}
