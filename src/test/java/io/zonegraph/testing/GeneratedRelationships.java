package io.zonegraph.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Lookup;
import io.zonegraph.model.FieldMapping.Relationship;
import io.zonegraph.model.GraphModel;

/** Chooses which nodes of a generated graph are joined. */
final class GeneratedRelationships {

	/** How much rather low numbers are chosen as ends. */
	private static final double SKEW = 3;

	/** How many relationships of a type start at a node, as a multiple of the usual. */
	private static final Map<String, Double> WEIGHTS = Map.of("LOCATED_IN", 3.0, "BELONGS_TO", 3.0, "SUPPLIES_TO", 3.0,
			"COOPERATES_WITH", 1.5, "STOPS_AT", 10.0, "CONNECTS", 3.0, "SUPPORTS", 3.0, "PROMOTES", 2.0, "CONCERNS",
			0.2);

	private final GraphModel model;

	private final GeneratedSizes sizes;

	private final GeneratedSupport support;

	private final GeneratedNodes nodes;

	private final GeneratedFigures figures;

	private final long seed;

	/** How many relationships of an ordinary pattern start at a node on average. */
	private double usual;

	GeneratedRelationships(GraphModel model, GeneratedSizes sizes, GeneratedSupport support, GeneratedNodes nodes,
			GeneratedFigures figures, long seed) {
		this.model = model;
		this.sizes = sizes;
		this.support = support;
		this.nodes = nodes;
		this.figures = figures;
		this.seed = seed;
	}

	/** Sets how many relationships there are to be, about. */
	void setTotal(long wanted) {
		long given = 0;
		double weight = 0;
		for (GeneratedPattern pattern : GeneratedPattern.of(this.model)) {
			if (isFree(pattern)) {
				weight += weight(pattern);
			}
			else {
				long[] count = { 0 };
				pairs(pattern, (pair) -> count[0]++);
				given += count[0];
			}
		}
		this.usual = Math.max(0, wanted - given) / Math.max(1, weight);
	}

	private double weight(GeneratedPattern pattern) {
		return WEIGHTS.getOrDefault(pattern.type().type(), 1.0) * this.sizes.of(pattern.from().name());
	}

	private boolean isFree(GeneratedPattern pattern) {
		return supporting(pattern) == null && !pattern.isHierarchy() && pattern.singleOfStart(this.model) == null
				&& pattern.singleOfEnd(this.model) == null;
	}

	private @Nullable Lookup supporting(GeneratedPattern pattern) {
		Lookup lookup = this.support.relationshipsOf(pattern.from()).get(pattern.type().type());
		return (lookup != null && lookup.target().equals(pattern.to().name())) ? lookup : null;
	}

	/** Gives the numbers of the start and end node of each relationship. */
	void pairs(GeneratedPattern pattern, Consumer<Pair> pairs) {
		Lookup lookup = supporting(pattern);
		Relationship ofStart = pattern.singleOfStart(this.model);
		Relationship ofEnd = pattern.singleOfEnd(this.model);
		if (lookup != null) {
			eachStart(pattern, (from) -> this.nodes.supportedBy(pattern.from(), lookup, from)
				.forEach((to) -> pairs.accept(new Pair(from, to, 0))));
		}
		else if (ofStart != null) {
			eachStart(pattern, (from) -> single(pattern.from().name(), ofStart, from, pattern.to().name(),
					(to) -> pairs.accept(new Pair(from, to, 0))));
		}
		else if (ofEnd != null) {
			each(pattern.to().name(), (to) -> single(pattern.to().name(), ofEnd, to, pattern.from().name(),
					(from) -> pairs.accept(new Pair(from, to, 0))));
		}
		else if (pattern.isHierarchy()) {
			hierarchy(pattern, pairs);
		}
		else {
			free(pattern, pairs);
		}
	}

	private void eachStart(GeneratedPattern pattern, Consumer<Integer> numbers) {
		each(pattern.from().name(), numbers);
	}

	private void each(String type, Consumer<Integer> numbers) {
		for (int number = 0; number < this.sizes.of(type); number++) {
			numbers.accept(number);
		}
	}

	/** The only node that a field leads to, if it is of the wanted type. */
	private void single(String owner, Relationship field, int number, String wanted, Consumer<Integer> others) {
		GeneratedValues values = values(owner + "." + field.field(), number);
		if (!field.required() && values.skewed(4, 1) > 0) {
			return;
		}
		List<String> types = this.model.nodeType(field.target()).orElseThrow().members();
		int all = types.stream().mapToInt(this.sizes::of).sum();
		int chosen = values.skewed(all, 1);
		for (String type : types) {
			int size = this.sizes.of(type);
			if (chosen >= 0 && chosen < size && type.equals(wanted)) {
				others.accept(type.equals("Indicator") ? this.figures.indicatorOf(number) : values.skewed(size, SKEW));
			}
			chosen -= size;
		}
	}

	/** Nearly every node has a parent before it, a few have two; so there is no cycle. */
	private void hierarchy(GeneratedPattern pattern, Consumer<Pair> pairs) {
		String what = nameOf(pattern);
		for (int from = 1; from < this.sizes.of(pattern.from().name()); from++) {
			GeneratedValues values = values(what, from);
			int first = values.skewed(from, 2);
			int second = values.skewed(from, 1);
			int chance = values.skewed(40, 1);
			if (chance > 1) {
				pairs.accept(new Pair(from, first, 0));
			}
			if (chance == 2 && second != first) {
				pairs.accept(new Pair(from, second, 0));
			}
		}
	}

	private void free(GeneratedPattern pattern, Consumer<Pair> pairs) {
		boolean keyed = pattern.type().properties().stream().anyMatch((property) -> property.key());
		int starts = this.sizes.of(pattern.from().name());
		int ends = this.sizes.of(pattern.to().name());
		GeneratedValues values = values(nameOf(pattern), 0);
		Map<Long, Integer> times = new HashMap<>();
		for (long count = Math.round(this.usual * weight(pattern)); count > 0; count--) {
			int from = (values.skewed(10, 1) > 2) ? values.skewed(starts, 1) : values.skewed(starts, 2);
			int to = values.skewed(ends, SKEW);
			int before = times.merge((long) from << 32 | to, 1, Integer::sum) - 1;
			boolean itself = from == to && pattern.from().equals(pattern.to());
			if (!itself && (before == 0 || keyed)) {
				pairs.accept(new Pair(from, to, before));
			}
		}
	}

	private static String nameOf(GeneratedPattern pattern) {
		return pattern.from().name() + pattern.type().type() + pattern.to().name();
	}

	private GeneratedValues values(String what, int number) {
		return new GeneratedValues(new SplittableRandom((this.seed * 37 + what.hashCode()) * 1_000_003 + number));
	}

	/**
	 * Two joined nodes.
	 *
	 * @param from number of the start node
	 * @param to number of the end node
	 * @param parallel how many relationships of the pattern lead from the one to the
	 * other already
	 */
	record Pair(int from, int to, int parallel) {
	}

}
