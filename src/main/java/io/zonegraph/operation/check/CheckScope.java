package io.zonegraph.operation.check;

import java.time.Duration;

/**
 * How much of a graph a check looks at.
 *
 * @param most how many nodes of a label, or relationships of a type
 * @param timeout how long the check may take; zero for any time
 */
public record CheckScope(long most, Duration timeout) {

	/** What a start can look at within seconds. */
	public static final CheckScope SAMPLE = new CheckScope(10_000, Duration.ofSeconds(4));

	/** All of the graph. */
	public static final CheckScope WHOLE = new CheckScope(Long.MAX_VALUE, Duration.ZERO);

}
