package io.zonegraph.admission;

import java.time.Duration;

/**
 * The rate limit of a client and what is left of it.
 *
 * @param limit the cost that a client may spend at once, and that it is given anew over a
 * window
 * @param window the time in which a limit that was used up is full again
 * @param cost the cost of the operation
 * @param remaining the cost that the client may still spend
 * @param reset the time until the limit is full again
 */
public record RateLimit(long limit, Duration window, long cost, long remaining, Duration reset) {
}
