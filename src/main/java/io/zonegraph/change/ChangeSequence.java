package io.zonegraph.change;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import io.zonegraph.store.WriteTransaction;

/**
 * The counter of changes, {@code (:ChangeSequence {id, last, changedAt})}, and the nodes
 * that bear its numbers.
 *
 * <p>
 * Numbers have no gaps and follow the order of commits: the counter is locked before
 * numbers are taken and until the transaction has been applied, so that the next writer
 * counts on from what every reader sees.
 *
 * @param transaction the transaction that changes something
 */
record ChangeSequence(WriteTransaction transaction) {

	/** Only Neo4j's own numbers of nodes are ordered as numbers within their text. */
	private static final String NEW_NODES = """
			UNWIND range(1, $count) AS number
			CREATE (change:Change)
			WITH change ORDER BY toInteger(split(elementId(change), ':')[2])
			RETURN elementId(change) AS node
			""";

	/** Setting a property takes the lock; the counter is read behind it. */
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
	 * New nodes without content, in the order in which their numbers must rise. Neo4j
	 * adds the nodes of a transaction to an index one by one in the order of its own node
	 * numbers, and deleted nodes leave low ones free: in any other order, a reader could
	 * see the later change and miss the earlier one while the transaction is being
	 * applied.
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

	/** Gives nodes their content. */
	void fill(List<Map<String, Object>> rows) {
		this.transaction.run(FILL, Map.of("rows", rows));
	}

	/**
	 * The id of a change, such that the order of texts is the order of numbers.
	 * @param number from 1
	 * @return sixteen digits, for example {@code 0000000000000042}
	 */
	static String id(long number) {
		return "%016d".formatted(number);
	}

}
