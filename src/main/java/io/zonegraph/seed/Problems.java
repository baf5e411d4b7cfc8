package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in a run. */
final class Problems {

	private final List<SeedProblem> found = new ArrayList<>();

	void add(Place place, String message, Object... details) {
		addAt(place, "", message, details);
	}

	void addAt(Place place, String column, String message, Object... details) {
		this.found.add(new SeedProblem(place.file(), place.line(), column, message.formatted(details)));
	}

	/** All of them, by file and line. */
	List<SeedProblem> all() {
		return this.found.stream()
			.distinct()
			.sorted(Comparator.comparing(SeedProblem::file).thenComparing(SeedProblem::line))
			.toList();
	}

}
