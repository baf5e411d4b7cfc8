package io.zonegraph.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.change.Change;
import io.zonegraph.change.Change.Operation;

/**
 * What a load would do.
 *
 * @param load the counts
 * @param merge what would be merged, as it is the same thing
 * @param changes the changes, in the order in which they would be recorded
 * @param values the values that would change
 * @param warnings what a person should look at
 */
record DryRunReport(LoadReport load, MergeReport merge, List<Change> changes, ChangedValues values,
		List<SeedProblem> warnings) {

	DryRunReport {
		changes = List.copyOf(changes);
		warnings = List.copyOf(warnings);
	}

	/**
	 * The report as text: for each type what would be created, changed and removed, then
	 * merges and warnings, and a summary.
	 */
	String text() {
		Stream<String> merged = this.merge.equals(MergeReport.NONE) ? Stream.of() : Stream.of(this.merge.toString());
		return Stream
			.of(byType().entrySet().stream().flatMap((type) -> lines(type.getKey(), type.getValue())), merged,
					this.warnings.stream().map((warning) -> "Warning: " + warning),
					Stream.of("Dry run: %s; nothing was written".formatted(this.load)))
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n"));
	}

	private Map<String, List<Change>> byType() {
		return this.changes.stream()
			.collect(Collectors.groupingBy((change) -> change.subject().type(), LinkedHashMap::new,
					Collectors.toList()));
	}

	private Stream<String> lines(String type, List<Change> changes) {
		List<String> created = ids(changes, Operation.CREATED);
		List<String> updated = ids(changes, Operation.UPDATED);
		List<String> removed = ids(changes, Operation.DELETED);
		String summary = "%s: %d created, %d changed, %d removed".formatted(type, created.size(), updated.size(),
				removed.size());
		return Stream
			.of(Stream.of(summary), listed("created", created, created.size()),
					listed("changed", this.values.first(type), this.values.total(type)),
					listed("removed", removed, removed.size()))
			.flatMap((lines) -> lines);
	}

	private static List<String> ids(List<Change> changes, Operation operation) {
		return changes.stream()
			.filter((change) -> change.operation() == operation)
			.map((change) -> "\"%s\"".formatted(change.subject().id()))
			.toList();
	}

	private static Stream<String> listed(String verb, List<?> all, int total) {
		Stream<String> first = all.stream()
			.limit(ChangedValues.MAX_LISTED)
			.map((each) -> "  %s %s".formatted(verb, each));
		int left = total - Math.min(all.size(), ChangedValues.MAX_LISTED);
		return (left > 0) ? Stream.concat(first, Stream.of("  %s … and %d more".formatted(verb, left))) : first;
	}

}
