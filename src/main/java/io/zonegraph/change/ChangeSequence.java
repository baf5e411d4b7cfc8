package io.zonegraph.change;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import io.zonegraph.store.WriteTransaction;

/**
 * The counter of changes, {@code (:ChangeSequence {id, last, changedAt})}, and the nodes
 * numbered with it.
 *
 * <p>
 * Numbers have no gaps and follow the order of commits: the counter is locked from before
 * numbers are taken until the transaction has been applied, so that the next writer
 * continues from a state that every reader sees.
 *
 * @param transaction the transaction that makes the changes
 */
record ChangeSequence(WriteTransaction transaction) {

	/** Sorts by the internal node id, the number in the third part of the element id. */
	private static final String NEW_NODES = """
			UNWIND range(1, $count) AS number
			CREATE (change:Change)
			WITH change ORDER BY toInteger(split(elementId(change), ':')[2])
			RETURN elementId(change) AS node
			""";

	/** Setting a property locks the counter, so {@code last} is read under the lock. */
	private static final String TAKE = """
			MERGE (sequence:ChangeSequence {id: 'changes'})
			SET sequence.changedAt = $changedAt
			WITH sequence
			SET sequence.last = coalesce(sequence.last, 0) + $count
			RETURN sequence.last AS last
			""";

	private static final String FILL = """
			UNWIND $rows AS row
			MATCH (change:Change) WHERE elementId(change) = row.node
			SET change = row.properties
			""";

	/**
	 * Creates empty nodes and returns their element ids in the order in which numbers
	 * must be assigned. Neo4j adds the nodes of a transaction to an index one by one, in
	 * the order of internal node ids, and reuses the ids of deleted nodes: in any other
	 * order, a reader could see a later change and miss an earlier one while the
	 * transaction is being applied.
	 */
	List<String> newNodes(int count) {
		return this.transaction.run(NEW_NODES, Map.of("count", count))
			.stream()
			.map((row) -> String.valueOf(row.get("node")))
			.toList();
	}

	/**
	 * Locks the counter until the end of the transaction and takes the next numbers.
	 * @return the first of them
	 */
	long take(int count, ZonedDateTime changedAt) {
		Object last = this.transaction.run(TAKE, Map.of("count", count, "changedAt", changedAt)).get(0).get("last");
		if (last instanceof Long number) {
			return number - count + 1;
		}
		throw new IllegalStateException("The change sequence has no number but " + last);
	}

	/**
	 * Sets the properties of created nodes.
	 * @param rows each with the element id as {@code node} and the {@code properties}
	 */
	void fill(List<Map<String, Object>> rows) {
		this.transaction.run(FILL, Map.of("rows", rows));
	}

	/**
	 * The id of a change, zero-padded so that ids sort in the order of their numbers.
	 * @param number number in the sequence, from 1
	 * @return sixteen digits, for example {@code 0000000000000042}
	 */
	static String id(long number) {
		return "%016d".formatted(number);
	}

}
