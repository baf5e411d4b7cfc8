package io.zonegraph.seed;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.zonegraph.change.RecordedWrites;
import io.zonegraph.model.GraphModel;
import io.zonegraph.store.GraphWrites;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Brings the graph up to date with the files of a folder, all or nothing, and records
 * what it changes. What a data set had in its files before and no longer has is taken
 * away; what comes from elsewhere is left alone.
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
	 * A loader.
	 * @param model says what files there may be
	 * @param writes the graph
	 * @param clock tells the time that new and changed nodes get
	 */
	public SeedLoader(GraphModel model, GraphWrites writes, Clock clock) {
		this.format = SeedFormat.of(model);
		this.writes = writes;
		this.recorded = new RecordedWrites(writes, clock);
		this.clock = clock;
	}

	/**
	 * Loads a folder.
	 * @param location {@code classpath:…} or {@code file:…}
	 * @return what was done
	 * @throws InvalidSeedException if the files cannot be loaded; it names every problem
	 */
	public LoadReport load(String location) {
		long start = System.nanoTime();
		List<SeedFile> files = new SeedLocation(location).files();
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
		SeedContent content = new SeedReader(this.format).read(location, files);
		if (!content.problems().isEmpty()) {
			throw new InvalidSeedException(content.problems());
		}
		return this.recorded.inTransaction((transaction, log) -> {
			ledger.record(transaction);
			return new SeedWriter(this.format, content, transaction, log).write();
		});
	}

}
