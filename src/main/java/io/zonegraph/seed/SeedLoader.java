package io.zonegraph.seed;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.zonegraph.change.RecordedWrites;
import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphWrites;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Updates the graph from the files of a folder and from the packages that were uploaded,
 * all or nothing, and records the changes. Nodes and relationships that a data set no
 * longer has in its files, and those of data sets that are no longer there, are deleted;
 * data from other sources is left unchanged.
 *
 * <p>
 * For example
 * {@code new SeedLoader(model, writes, Clock.systemUTC()).load("file:/data/seed/")}.
 */
public final class SeedLoader {

	private static final Log logger = LogFactory.getLog(SeedLoader.class);

	private final SeedFormat format;

	private final GraphWrites writes;

	private final RecordedWrites recorded;

	private final Clock clock;

	/**
	 * Creates a loader.
	 * @param model determines the allowed files and columns
	 * @param writes writes to the graph
	 * @param clock source of the time recorded for new and changed nodes and
	 * relationships
	 */
	public SeedLoader(GraphModel model, GraphWrites writes, Clock clock) {
		this.format = SeedFormat.of(model);
		this.writes = writes;
		this.recorded = new RecordedWrites(writes, clock);
		this.clock = clock;
	}

	/**
	 * Loads the files of folders.
	 * @param location folders, zip files and workbooks, {@code classpath:…} or
	 * {@code file:…}, separated by commas
	 * @return the counts of what was done
	 * @throws InvalidSeedException if the files cannot be loaded; it lists all problems
	 * @throws io.zonegraph.store.WriteFailedException if the database refuses the load or
	 * cannot be reached
	 */
	public LoadReport load(String location) {
		long start = System.nanoTime();
		LoadReport report = load(new SeedLoad(this.format, this.clock, location));
		logger.info("Seed %s: %s, %d ms".formatted(location, report,
				TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
		return report;
	}

	private LoadReport load(SeedLoad load) {
		Optional<LoadReport> current = this.writes.inTransaction((transaction) -> load.isCurrent(transaction)
				? Optional.of(new LoadReport(true, load.size(transaction), Counts.NONE, Counts.NONE))
				: Optional.empty());
		return current.orElseGet(() -> this.recorded.inTransaction((transaction, log) -> {
			SeedLedger.lock(transaction);
			return load.run(transaction, log).load();
		}));
	}

	/**
	 * Does what a load of the files would do, even if they were loaded before, and rolls
	 * it back.
	 * @param location as for {@link #load}
	 * @return a report of what a load would do
	 * @throws InvalidSeedException if the files cannot be loaded; it lists all problems
	 * @throws io.zonegraph.store.WriteFailedException if the database refuses the load or
	 * cannot be reached
	 */
	String dryRun(String location) {
		SeedLoad load = new SeedLoad(this.format, this.clock, location);
		LoadDetails details = this.recorded.rolledBack((transaction, log) -> {
			SeedLedger.lock(transaction);
			return load.run(transaction, log);
		});
		return "%sDry run: %s; nothing was written".formatted(details.text(), details.load());
	}

}
