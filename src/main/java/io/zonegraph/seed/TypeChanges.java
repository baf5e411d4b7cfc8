package io.zonegraph.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.change.Change;
import io.zonegraph.change.Change.Operation;

/**
 * What a load does to the nodes or relationships of a type. The lists have at most
 * {@value ChangedValues#MAX_LISTED} elements.
 *
 * @param type label of the nodes, or relationship type
 * @param created number of those that are created
 * @param createdIds ids of the first of them
 * @param changed number of those that are changed
 * @param changedValues number of values that are changed
 * @param values the first of these values
 * @param removed number of those that are removed
 * @param removedIds ids of the first of them
 */
public record TypeChanges(String type, int created, List<String> createdIds, int changed, int changedValues,
		List<ChangedValue> values, int removed, List<String> removedIds) {

	public TypeChanges {
		createdIds = List.copyOf(createdIds);
		values = List.copyOf(values);
		removedIds = List.copyOf(removedIds);
	}

	/** The changes by type, in the order in which they are recorded. */
	static List<TypeChanges> of(List<Change> changes, ChangedValues values) {
		Map<String, List<Change>> byType = changes.stream()
			.collect(Collectors.groupingBy((change) -> change.subject().type(), LinkedHashMap::new,
					Collectors.toList()));
		return byType.entrySet().stream().map((each) -> of(each.getKey(), each.getValue(), values)).toList();
	}

	private static TypeChanges of(String type, List<Change> changes, ChangedValues values) {
		return new TypeChanges(type, count(changes, Operation.CREATED), ids(changes, Operation.CREATED),
				count(changes, Operation.UPDATED), values.total(type), values.first(type),
				count(changes, Operation.DELETED), ids(changes, Operation.DELETED));
	}

	private static int count(List<Change> changes, Operation operation) {
		return (int) changes.stream().filter((change) -> change.operation() == operation).count();
	}

	private static List<String> ids(List<Change> changes, Operation operation) {
		return changes.stream()
			.filter((change) -> change.operation() == operation)
			.limit(ChangedValues.MAX_LISTED)
			.map((change) -> change.subject().id())
			.toList();
	}

	/** The changes as text: the numbers, and a line for each id and value. */
	Stream<String> lines() {
		String summary = "%s: %d created, %d changed, %d removed".formatted(this.type, this.created, this.changed,
				this.removed);
		return Stream
			.of(Stream.of(summary), listed("created", quoted(this.createdIds), this.created),
					listed("changed", this.values, this.changedValues),
					listed("removed", quoted(this.removedIds), this.removed))
			.flatMap((lines) -> lines);
	}

	private static List<String> quoted(List<String> ids) {
		return ids.stream().map("\"%s\""::formatted).toList();
	}

	private static Stream<String> listed(String verb, List<?> first, int total) {
		Stream<String> lines = first.stream().map((each) -> "  %s %s".formatted(verb, each));
		int left = total - first.size();
		return (left > 0) ? Stream.concat(lines, Stream.of("  %s … and %d more".formatted(verb, left))) : lines;
	}

}
