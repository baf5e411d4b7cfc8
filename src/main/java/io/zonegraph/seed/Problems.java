package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Collects the problems found in a run. */
final class Problems {

	private final List<SeedProblem> found = new ArrayList<>();

	void add(Place place, String message, Object... details) {
		addAt(place, "", message, details);
	}

	void addAt(Place place, String column, String message, @Nullable Object... details) {
		this.found.add(new SeedProblem(place.file(), place.sheet(), place.line(), column,
				InvisibleCharacters.escaped(message.formatted(details))));
	}

	boolean isEmpty() {
		return this.found.isEmpty();
	}

	/** The rows and files that have problems. */
	Set<Place> places() {
		return this.found.stream().map(SeedProblem::place).collect(Collectors.toUnmodifiableSet());
	}

	/** All problems, without duplicates, sorted by file and line. */
	List<SeedProblem> all() {
		return this.found.stream()
			.distinct()
			.sorted(Comparator.comparing(SeedProblem::file)
				.thenComparing(SeedProblem::sheet)
				.thenComparing(SeedProblem::line))
			.toList();
	}

}
