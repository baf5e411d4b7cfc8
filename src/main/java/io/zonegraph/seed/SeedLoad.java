package io.zonegraph.seed;

import java.time.Clock;
import java.util.List;

import io.zonegraph.change.ChangeLog;
import io.zonegraph.store.WriteTransaction;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * A load of the files at the configured locations together with the packages that were
 * uploaded, within a transaction of the caller.
 */
final class SeedLoad {

	private static final Log logger = LogFactory.getLog(SeedLoad.class);

	private final SeedFormat format;

	private final Clock clock;

	private final SeedFiles configured;

	/**
	 * Reads the files at the locations.
	 * @param location the locations, separated by commas; blank for none
	 */
	SeedLoad(SeedFormat format, Clock clock, String location) {
		this.format = format;
		this.clock = clock;
		this.configured = SeedFiles.at(location);
	}

	/** Whether the graph has been loaded from these files and the current uploads. */
	boolean isCurrent(WriteTransaction transaction) {
		return ledger(files(transaction)).isCurrent(transaction);
	}

	/** The number of files and uploads. */
	int size(WriteTransaction transaction) {
		return files(transaction).all().size();
	}

	/**
	 * Loads the files. The caller has locked the ledger with {@link SeedLedger#lock}.
	 * @return what was done
	 * @throws InvalidSeedException if the files cannot be loaded
	 */
	LoadDetails run(WriteTransaction transaction, ChangeLog log) {
		SeedFiles files = files(transaction);
		SeedContent content = new SeedReader(this.format).read(files);
		if (!content.problems().isEmpty()) {
			throw new InvalidSeedException(content.problems());
		}
		if (!content.merge().equals(MergeReport.NONE)) {
			logger.info("Seed %s: %s".formatted(files.location(), content.merge()));
		}
		SeedLedger ledger = ledger(files);
		List<String> former = ledger.datasets(transaction);
		ledger.record(transaction, content.datasets().keySet());
		SeedWriter writer = new SeedWriter(this.format, content.withFormer(former), transaction, log);
		LoadReport report = writer.write();
		return new LoadDetails(report, content.merge(), TypeChanges.of(log.changes(), writer.changedValues()),
				content.warnings());
	}

	private SeedFiles files(WriteTransaction transaction) {
		return this.configured.with(new ImportStore(transaction).files());
	}

	private SeedLedger ledger(SeedFiles files) {
		return new SeedLedger(SeedChecksum.of(this.format, files.all()), this.clock);
	}

}
