package io.zonegraph.seed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a load does, in detail.
 *
 * @param load the counts
 * @param merge what is merged, as it is the same thing
 * @param types the changes of each type, in the order in which they are recorded
 * @param warnings what a person should look at: conflicts and likely duplicates
 */
public record LoadDetails(LoadReport load, MergeReport merge, List<TypeChanges> types, List<SeedProblem> warnings) {

	public LoadDetails {
		types = List.copyOf(types);
		warnings = List.copyOf(warnings);
	}

	/** Numbers of all changes. */
	public ChangeCounts changes() {
		return ChangeCounts.of(this.types);
	}

	/**
	 * The lines of a report: for each type what is created, changed and removed, then
	 * merges and warnings.
	 */
	String text() {
		Stream<String> merged = this.merge.equals(MergeReport.NONE) ? Stream.of() : Stream.of(this.merge.toString());
		return Stream
			.of(this.types.stream().flatMap(TypeChanges::lines), merged,
					this.warnings.stream().map((warning) -> "Warning: " + warning))
			.flatMap((lines) -> lines)
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
	}

}
