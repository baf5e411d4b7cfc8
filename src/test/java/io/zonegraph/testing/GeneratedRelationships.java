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

	/** How many relationships of an ordinary joint start at a node on average. */
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
	void aimAt(long wanted) {
		long given = 0;
		double weight = 0;
		for (GeneratedJoint joint : GeneratedJoint.of(this.model)) {
			if (isFree(joint)) {
				weight += weight(joint);
			}
			else {
				long[] count = { 0 };
				pairs(joint, (pair) -> count[0]++);
				given += count[0];
			}
		}
		this.usual = Math.max(0, wanted - given) / Math.max(1, weight);
	}

	private double weight(GeneratedJoint joint) {
		return WEIGHTS.getOrDefault(joint.type().type(), 1.0) * this.sizes.of(joint.from().name());
	}

	private boolean isFree(GeneratedJoint joint) {
		return supporting(joint) == null && !joint.isHierarchy() && joint.singleOfStart(this.model) == null
				&& joint.singleOfEnd(this.model) == null;
	}

	private @Nullable Lookup supporting(GeneratedJoint joint) {
		Lookup lookup = this.support.relationshipsOf(joint.from()).get(joint.type().type());
		return (lookup != null && lookup.target().equals(joint.to().name())) ? lookup : null;
	}

	/** Gives the numbers of the start and end node of each relationship. */
	void pairs(GeneratedJoint joint, Consumer<Pair> pairs) {
		Lookup lookup = supporting(joint);
		Relationship ofStart = joint.singleOfStart(this.model);
		Relationship ofEnd = joint.singleOfEnd(this.model);
		if (lookup != null) {
			eachStart(joint, (from) -> this.nodes.supportedBy(joint.from(), lookup, from)
				.forEach((to) -> pairs.accept(new Pair(from, to, 0))));
		}
		else if (ofStart != null) {
			eachStart(joint, (from) -> single(joint.from().name(), ofStart, from, joint.to().name(),
					(to) -> pairs.accept(new Pair(from, to, 0))));
		}
		else if (ofEnd != null) {
			each(joint.to().name(), (to) -> single(joint.to().name(), ofEnd, to, joint.from().name(),
					(from) -> pairs.accept(new Pair(from, to, 0))));
		}
		else if (joint.isHierarchy()) {
			hierarchy(joint, pairs);
		}
		else {
			free(joint, pairs);
		}
	}

	private void eachStart(GeneratedJoint joint, Consumer<Integer> numbers) {
		each(joint.from().name(), numbers);
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
	private void hierarchy(GeneratedJoint joint, Consumer<Pair> pairs) {
		// The text of a joint is that of half the model.
		String what = joint.toString();
		for (int from = 1; from < this.sizes.of(joint.from().name()); from++) {
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

	private void free(GeneratedJoint joint, Consumer<Pair> pairs) {
		boolean keyed = joint.type().properties().stream().anyMatch((property) -> property.key());
		int starts = this.sizes.of(joint.from().name());
		int ends = this.sizes.of(joint.to().name());
		GeneratedValues values = values(joint.from().name() + joint.type().type() + joint.to().name(), 0);
		Map<Long, Integer> times = new HashMap<>();
		for (long count = Math.round(this.usual * weight(joint)); count > 0; count--) {
			int from = (values.skewed(10, 1) > 2) ? values.skewed(starts, 1) : values.skewed(starts, 2);
			int to = values.skewed(ends, SKEW);
			int before = times.merge((long) from << 32 | to, 1, Integer::sum) - 1;
			boolean itself = from == to && joint.from().equals(joint.to());
			if (!itself && (before == 0 || keyed)) {
				pairs.accept(new Pair(from, to, before));
			}
		}
	}

	private GeneratedValues values(String what, int number) {
		return new GeneratedValues(new SplittableRandom((this.seed * 37 + what.hashCode()) * 1_000_003 + number));
	}

	/**
	 * Two joined nodes.
	 *
	 * @param from number of the start node
	 * @param to number of the end node
	 * @param parallel how many relationships of the joint lead from the one to the other
	 * already
	 */
	record Pair(int from, int to, int parallel) {
	}

}
