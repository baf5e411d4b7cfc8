package io.zonegraph.store;

import java.util.Map;

/**
 * Counts from Neo4j's count store, read without scanning nodes or relationships. Excludes
 * the nodes and relationships of migrations, seed loads and the change sequence.
 */
record StoredCounts(GraphReads reads) implements GraphCounts {

	@Override
	public long nodes() {
		return count(
				"RETURN COUNT { () } - COUNT { (:__Neo4jMigration) } - COUNT { (:SeedLoad) } - COUNT { (:Change) } - COUNT { (:ChangeSequence) }");
	}

	@Override
	public long relationships() {
		return count("RETURN COUNT { ()-->() } - COUNT { ()-[:MIGRATED_TO]->() }");
	}

	private long count(String statement) {
		return (this.reads.read(statement, Map.of()).columns().get(0) instanceof Number number) ? number.longValue()
				: 0;
	}

}
