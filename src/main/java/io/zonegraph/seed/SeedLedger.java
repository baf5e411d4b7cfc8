package io.zonegraph.seed;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.zonegraph.store.WriteTransaction;

/**
 * Records in the graph which seed was loaded last, as {@code (:SeedLoad {id, checksum,
 * loadedAt, datasets})}.
 *
 * @param checksum checksum of this seed
 * @param clock source of the time of the load
 */
record SeedLedger(String checksum, Clock clock) {

	private static final String ID = "seed";

	/** Whether this seed was loaded last. */
	boolean isCurrent(WriteTransaction transaction) {
		List<Map<String, Object>> rows = transaction
			.run("MATCH (load:SeedLoad {id: $id}) RETURN load.checksum AS checksum", Map.of("id", ID));
		return rows.stream().anyMatch((row) -> this.checksum.equals(row.get("checksum")));
	}

	/**
	 * Locks the ledger until the end of the transaction, so that loads follow each other.
	 */
	static void lock(WriteTransaction transaction) {
		transaction.run("MERGE (load:SeedLoad {id: $id}) SET load.id = $id", Map.of("id", ID));
	}

	/** Names of the data sets of the last load; empty if there was none. */
	List<String> datasets(WriteTransaction transaction) {
		return transaction
			.run("MATCH (load:SeedLoad {id: $id}) UNWIND coalesce(load.datasets, []) AS dataset RETURN dataset",
					Map.of("id", ID))
			.stream()
			.map((row) -> String.valueOf(row.get("dataset")))
			.toList();
	}

	/** Records this seed. */
	void record(WriteTransaction transaction, Collection<String> datasets) {
		transaction.run(
				"MERGE (load:SeedLoad {id: $id}) SET load.checksum = $checksum, load.loadedAt = $loadedAt, load.datasets = $datasets",
				Map.of("id", ID, "checksum", this.checksum, "loadedAt", this.clock.instant().atZone(ZoneOffset.UTC),
						"datasets", List.copyOf(datasets)));
	}

}
