package io.zonegraph.seed;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.zonegraph.change.ChangeLog;
import io.zonegraph.change.RecordedWrites;
import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphWrites;
import io.zonegraph.store.WriteTransaction;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Updates the graph from the files of a folder, all or nothing, and records the changes.
 * Nodes and relationships that a data set no longer has in its files, and those of data
 * sets that are no longer there, are deleted; data from other sources is left unchanged.
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
		List<SeedFile> files = SeedLocation.files(location);
		LoadReport report = load(location, files);
		logger.info("Seed %s: %s, %d ms".formatted(location, report,
				TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
		return report;
	}

	private LoadReport load(String location, List<SeedFile> files) {
		SeedLedger ledger = new SeedLedger(SeedChecksum.of(this.format, files), this.clock);
		if (this.writes.inTransaction(ledger::isCurrent)) {
			return new LoadReport(true, files.size(), Counts.NONE, Counts.NONE);
		}
		SeedContent content = content(location, files);
		if (!content.merge().equals(MergeReport.NONE)) {
			logger.info("Seed %s: %s".formatted(location, content.merge()));
		}
		return this.recorded.inTransaction((transaction, log) -> writer(ledger, content, transaction, log).write());
	}

	private SeedContent content(String location, List<SeedFile> files) {
		SeedContent content = new SeedReader(this.format).read(location, files);
		if (!content.problems().isEmpty()) {
			throw new InvalidSeedException(content.problems());
		}
		return content;
	}

	private SeedWriter writer(SeedLedger ledger, SeedContent content, WriteTransaction transaction, ChangeLog log) {
		List<String> former = ledger.datasets(transaction);
		ledger.record(transaction, content.datasets().keySet());
		return new SeedWriter(this.format, content.withFormer(former), transaction, log);
	}

	/**
	 * Does what a load of the files would do, even if they were loaded before, and rolls
	 * it back.
	 * @param location as for {@link #load}
	 * @return what a load would do
	 * @throws InvalidSeedException if the files cannot be loaded; it lists all problems
	 * @throws io.zonegraph.store.WriteFailedException if the database refuses the load or
	 * cannot be reached
	 */
	DryRunReport dryRun(String location) {
		List<SeedFile> files = SeedLocation.files(location);
		SeedContent content = content(location, files);
		SeedLedger ledger = new SeedLedger(SeedChecksum.of(this.format, files), this.clock);
		try {
			return this.recorded.inTransaction((transaction, log) -> {
				SeedWriter writer = writer(ledger, content, transaction, log);
				LoadReport load = writer.write();
				throw new RolledBack(new DryRunReport(load, content.merge(), log.changes(), writer.changedValues(),
						content.warnings()));
			});
		}
		catch (RolledBack ex) {
			return ex.report;
		}
	}

	/** Rolls a transaction back and carries out what it did. */
	private static final class RolledBack extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient DryRunReport report;

		RolledBack(DryRunReport report) {
			super("Rolled back, as it was a dry run.", null, false, false);
			this.report = report;
		}

	}

}
