package io.zonegraph.change;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.change.Subject.Relationship;
import io.zonegraph.store.WriteTransaction;

/**
 * The changes made so far in one transaction, in the order in which they are recorded.
 */
public final class ChangeLog {

	private static final int BATCH = 1000;

	private final List<Change> changes = new ArrayList<>();

	private final ChangeOrigin origin;

	private final ZonedDateTime time;

	ChangeLog(ChangeOrigin origin, ZonedDateTime time) {
		this.origin = origin;
		this.time = time;
	}

	/**
	 * The time recorded for all changes of the transaction, in UTC with millisecond
	 * precision.
	 */
	public ZonedDateTime time() {
		return this.time;
	}

	/** Adds a change. */
	public void add(Change change) {
		this.changes.add(change);
	}

	/** The changes so far, in the order in which they were added. */
	public List<Change> changes() {
		return List.copyOf(this.changes);
	}

	/**
	 * Writes all changes as nodes with the next numbers of the sequence. This must be the
	 * last write of the transaction: it locks the sequence, and a transaction that holds
	 * this lock must not wait for another lock.
	 */
	void write(WriteTransaction transaction) {
		if (this.changes.isEmpty()) {
			return;
		}
		ChangeSequence sequence = new ChangeSequence(transaction);
		List<String> nodes = sequence.newNodes(this.changes.size());
		long number = sequence.take(this.changes.size(), this.time);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int index = 0; index < nodes.size(); index++) {
			rows.add(Map.of("node", nodes.get(index), "properties",
					properties(this.changes.get(index), number + index)));
			if (rows.size() == BATCH || index == nodes.size() - 1) {
				sequence.fill(rows);
				rows.clear();
			}
		}
	}

	private Map<String, Object> properties(Change change, long number) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("id", ChangeSequence.id(number));
		properties.put("sequence", number);
		properties.put("operation", change.operation().name());
		properties.put("type", change.subject().type());
		properties.put("subjectId", change.subject().id());
		properties.put("changedAt", this.time);
		if (this.origin.by() != null) {
			properties.put("changedBy", this.origin.by());
		}
		if (this.origin.importId() != null) {
			properties.put("importId", this.origin.importId());
		}
		if (!change.properties().isEmpty()) {
			properties.put("changedProperties", change.properties());
		}
		if (change.subject() instanceof Relationship relationship) {
			properties.put("subject", "RELATIONSHIP");
			properties.put("fromId", relationship.fromId());
			properties.put("toId", relationship.toId());
		}
		else {
			properties.put("subject", "NODE");
		}
		return properties;
	}

}
