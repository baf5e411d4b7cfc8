package io.zonegraph.change;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.WriteTransaction;
import org.jspecify.annotations.Nullable;

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
	 * Runs a unit of work of the service itself.
	 * @see #inTransaction(ChangeOrigin, BiFunction)
	 */
	public <T> T inTransaction(BiFunction<WriteTransaction, ChangeLog, T> work) {
		return inTransaction(ChangeOrigin.SERVICE, work);
	}

	/**
	 * Runs a unit of work and commits its writes together with the changes that it
	 * logged, all or nothing. Work that fails for a transient reason is retried with a
	 * new log.
	 * @param origin who makes the changes
	 * @param work reads and writes in the transaction, and adds its changes to the log
	 * @return the result of the work
	 * @throws io.zonegraph.store.WriteFailedException if the database refuses the work or
	 * cannot be reached
	 */
	public <T> T inTransaction(ChangeOrigin origin, BiFunction<WriteTransaction, ChangeLog, T> work) {
		return this.writes.inTransaction((transaction) -> {
			ChangeLog log = new ChangeLog(origin,
					this.clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC));
			T result = work.apply(transaction, log);
			log.write(transaction);
			return result;
		});
	}

	/**
	 * Runs a unit of work of the service and rolls it back.
	 * @param work as for {@link #inTransaction(ChangeOrigin, BiFunction)}
	 * @return the result of the work
	 * @throws io.zonegraph.store.WriteFailedException if the database refuses the work or
	 * cannot be reached
	 */
	public <T> T rolledBack(BiFunction<WriteTransaction, ChangeLog, T> work) {
		AtomicReference<@Nullable T> result = new AtomicReference<>();
		try {
			return inTransaction((transaction, log) -> {
				result.set(work.apply(transaction, log));
				throw new RolledBackException();
			});
		}
		catch (RolledBackException ex) {
			return Objects.requireNonNull(result.get());
		}
	}

	/** Rolls a transaction back. */
	private static final class RolledBackException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		RolledBackException() {
			super("Rolled back, as nothing is to be written.", null, false, false);
		}

	}

}
