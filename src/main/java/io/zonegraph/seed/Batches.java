package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonegraph.store.WriteTransaction;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Runs statements over many rows in batches and logs the progress. */
final class Batches {

	private static final Log logger = LogFactory.getLog(Batches.class);

	private static final int SIZE = 1000;

	private static final int TOLD_EVERY = 20_000;

	private final WriteTransaction transaction;

	private long done;

	Batches(WriteTransaction transaction) {
		this.transaction = transaction;
	}

	/**
	 * Runs a statement over {@code $rows}, usually with {@code UNWIND $rows AS row}.
	 * @return the result rows of all batches
	 */
	List<Map<String, Object>> run(String statement, List<?> rows) {
		List<Map<String, Object>> results = new ArrayList<>();
		for (int start = 0; start < rows.size(); start += SIZE) {
			List<?> batch = rows.subList(start, Math.min(start + SIZE, rows.size()));
			results.addAll(this.transaction.run(statement, Map.of("rows", batch)));
			reportProgress(batch.size());
		}
		return results;
	}

	private void reportProgress(int rows) {
		long before = this.done;
		this.done += rows;
		if (before / TOLD_EVERY < this.done / TOLD_EVERY) {
			logger.info("Seed: %,d rows compared or written".formatted(this.done));
		}
	}

}
