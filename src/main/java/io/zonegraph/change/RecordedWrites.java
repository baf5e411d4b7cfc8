package io.zonegraph.change;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;

import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.WriteTransaction;

/** Writes whose changes are recorded in the change sequence in the same transaction. */
public final class RecordedWrites {

	private final GraphWrites writes;

	private final Clock clock;

	/**
	 * Recorded writes to a graph.
	 * @param writes writes to the graph
	 * @param clock source of the time recorded for changes
	 */
	public RecordedWrites(GraphWrites writes, Clock clock) {
		this.writes = writes;
		this.clock = clock;
	}

	/**
	 * Runs a unit of work and commits its writes together with the changes that it
	 * logged, all or nothing. Work that fails for a transient reason is retried with a
	 * new log.
	 * @param work reads and writes in the transaction, and adds its changes to the log
	 * @return the result of the work
	 * @throws io.zonegraph.store.WriteFailedException if the database refuses the work or
	 * cannot be reached
	 */
	public <T> T inTransaction(BiFunction<WriteTransaction, ChangeLog, T> work) {
		return this.writes.inTransaction((transaction) -> {
			ChangeLog log = new ChangeLog(this.clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC));
			T result = work.apply(transaction, log);
			log.write(transaction);
			return result;
		});
	}

}
