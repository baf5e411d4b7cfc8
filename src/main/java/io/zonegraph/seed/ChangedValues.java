package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.change.Subject;
import org.jspecify.annotations.Nullable;

/** The values that a load changes, for a report; of each type, the first ones only. */
final class ChangedValues {

	/** Of each type: enough to see what a load does. */
	static final int MAX_LISTED = 50;

	private final Map<String, List<ChangedValue>> byType = new LinkedHashMap<>();

	private final Map<String, Integer> totals = new LinkedHashMap<>();

	/**
	 * A property or column of a node or relationship that changes.
	 *
	 * @param id id of the node or relationship
	 * @param name name of the property or column
	 * @param from the value in the graph; null if there is none
	 * @param to the value after the load; null if there is none
	 */
	record ChangedValue(String id, String name, @Nullable Object from, @Nullable Object to) {

		@Override
		public String toString() {
			return "\"%s\", %s: %s → %s".formatted(this.id, this.name, text(this.from), text(this.to));
		}

		private static String text(@Nullable Object value) {
			return (value == null || value.equals(List.of())) ? "empty"
					: InvisibleCharacters.escaped(ClaimNodes.text(value));
		}

	}

	void add(Subject subject, String name, @Nullable Object from, @Nullable Object to) {
		List<ChangedValue> values = this.byType.computeIfAbsent(subject.type(), (type) -> new ArrayList<>());
		if (values.size() < MAX_LISTED) {
			values.add(new ChangedValue(subject.id(), name, from, to));
		}
		this.totals.merge(subject.type(), 1, Integer::sum);
	}

	/** The first values of nodes or relationships of a type. */
	List<ChangedValue> first(String type) {
		return List.copyOf(this.byType.getOrDefault(type, List.of()));
	}

	/** The number of all values of nodes or relationships of a type. */
	int total(String type) {
		return this.totals.getOrDefault(type, 0);
	}

}
