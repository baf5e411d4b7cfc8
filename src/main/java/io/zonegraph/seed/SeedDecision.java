package io.zonegraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A decision of a person whether two nodes are the same thing, as described by a row of
 * {@code identities.csv}.
 *
 * @param place its row
 * @param values values by column
 */
record SeedDecision(Place place, Map<String, Object> values) {

	static final String ID = "id";

	static final String OTHER = "other";

	static final String DECISION = "decision";

	/** The first node is merged into the other. */
	static final String SAME = "SAME";

	/** The nodes are two things. */
	static final String DIFFERENT = "DIFFERENT";

	/**
	 * The columns of a file.
	 * @param types names of the types of nodes that can be merged
	 */
	static List<Column> columns(Set<String> types) {
		return List.of(Column.reference(ID, types, true), Column.reference(OTHER, types, true),
				column(DECISION, CellType.TEXT, List.of(SAME, DIFFERENT)), column("reason", CellType.TEXT, List.of()),
				column("reasonEn", CellType.TEXT, List.of()), column("decidedBy", CellType.TEXT, List.of()),
				column("decidedOn", CellType.DATE, List.of()));
	}

	private static Column column(String name, CellType type, List<String> allowed) {
		return new Column(name, type, allowed, false, false, true, Set.of(), List.of());
	}

	/** Whether the row names both nodes and says what they are. */
	boolean isComplete() {
		return this.values.containsKey(ID) && this.values.containsKey(OTHER) && this.values.containsKey(DECISION);
	}

	boolean isSame() {
		return SAME.equals(this.values.get(DECISION));
	}

	String id() {
		return String.valueOf(this.values.get(ID));
	}

	String other() {
		return String.valueOf(this.values.get(OTHER));
	}

	/** Both ids. */
	Set<String> pair() {
		return Set.of(id(), other());
	}

}
