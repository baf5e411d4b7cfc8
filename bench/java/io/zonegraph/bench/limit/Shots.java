package io.zonegraph.bench.limit;

import java.util.Arrays;

/**
 * How a load went.
 *
 * @param requests how many were answered
 * @param errors how many failed
 * @param perSecond answers per second
 * @param median milliseconds that half of the requests took at most
 * @param slowest milliseconds that 99 of 100 requests took at most
 * @param bytes size of all answers; 0 where none were sent
 */
public record Shots(long requests, long errors, double perSecond, double median, double slowest, long bytes) {

	/** From the time each request took, in nanoseconds. */
	static Shots of(long[] times, long errors, double seconds) {
		Arrays.sort(times);
		return new Shots(times.length, errors, times.length / seconds, at(times, 0.5), at(times, 0.99), 0);
	}

	private static double at(long[] sorted, double share) {
		return (sorted.length == 0) ? 0 : sorted[(int) (sorted.length * share)] / 1e6;
	}

}
