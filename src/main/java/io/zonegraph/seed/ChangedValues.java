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
