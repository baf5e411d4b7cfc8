package io.zonegraph.seed;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import io.zonegraph.store.WriteTransaction;

/**
 * Remembers in the graph which seed was loaded last, as {@code (:SeedLoad {id, checksum,
 * loadedAt})}.
 *
 * @param checksum of the seed at hand
 * @param clock tells when it is loaded
 */
record SeedLedger(String checksum, Clock clock) {

	private static final String ID = "seed";

	/** Whether the seed at hand was loaded last. */
	boolean isCurrent(WriteTransaction transaction) {
		List<Map<String, Object>> rows = transaction
			.run("MATCH (load:SeedLoad {id: $id}) RETURN load.checksum AS checksum", Map.of("id", ID));
		return rows.stream().anyMatch((row) -> this.checksum.equals(row.get("checksum")));
	}

	/**
	 * Records the seed at hand. As it writes to the one node, a second load waits here
	 * for the end of the first.
	 */
	void record(WriteTransaction transaction) {
		transaction.run("MERGE (load:SeedLoad {id: $id}) SET load.checksum = $checksum, load.loadedAt = $loadedAt",
				Map.of("id", ID, "checksum", this.checksum, "loadedAt", this.clock.instant().atZone(ZoneOffset.UTC)));
	}

}
