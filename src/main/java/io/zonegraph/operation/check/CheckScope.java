package io.zonegraph.operation.check;

import java.time.Duration;

/**
 * The scope of a check.
 *
 * @param most maximum number of nodes of a label, or relationships of a type, to read
 * @param timeout time limit of the whole check; zero for none
 */
public record CheckScope(long most, Duration timeout) {

	/** A sample that is checked on start-up within seconds. */
	public static final CheckScope SAMPLE = new CheckScope(10_000, Duration.ofSeconds(4));

	/** The whole graph, without a time limit. */
	public static final CheckScope WHOLE = new CheckScope(Long.MAX_VALUE, Duration.ZERO);

}
