package io.zonegraph.change;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.change.Subject.Relationship;
import io.zonegraph.store.WriteTransaction;

/** What one transaction has changed so far, in the order in which it is to be told. */
public final class ChangeLog {

	private static final int BATCH = 1000;

	private final List<Change> changes = new ArrayList<>();

	private final ZonedDateTime time;

	ChangeLog(ZonedDateTime time) {
		this.time = time;
	}

	/** The time that all changes of the transaction bear, in UTC, to the millisecond. */
	public ZonedDateTime time() {
		return this.time;
	}

	/** Notes a change. */
	public void add(Change change) {
		this.changes.add(change);
	}

	/**
	 * Writes all changes as nodes with the next numbers of the sequence. Nothing may be
	 * written in the transaction after this: whoever holds the sequence must not wait for
	 * anyone.
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
