package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks decisions against each other, and resolves chains of them. */
final class DecisionCheck {

	private final Map<String, SeedNode> nodes;

	private final Problems problems;

	/** The decisions by which nodes are merged, by the id of the merged node. */
	private final Map<String, SeedDecision> same = new LinkedHashMap<>();

	/** The ids for which a cycle was reported. */
	private final Set<String> cyclic = new HashSet<>();

	DecisionCheck(Map<String, SeedNode> nodes, Problems problems) {
		this.nodes = nodes;
		this.problems = problems;
	}

	/**
	 * Checks decisions about nodes that exist.
	 * @return what follows from those that are not a problem
	 */
	Identities check(List<SeedDecision> decisions) {
		Map<Set<String>, SeedDecision> seen = new HashMap<>();
		List<SeedDecision> different = new ArrayList<>();
		for (SeedDecision each : decisions) {
			if (!areOfOneType(each) || isRepeated(each, seen)) {
				continue;
			}
			if (!each.isSame()) {
				different.add(each);
			}
			else if (isMergedOnce(each)) {
				this.same.put(each.id(), each);
			}
		}
		Map<String, String> merged = new LinkedHashMap<>();
		List.copyOf(this.same.values()).forEach((each) -> resolve(each, merged));
		different.forEach((each) -> checkDifferent(each, merged));
		Set<Set<String>> pairs = new HashSet<>();
		for (SeedDecision each : different) {
			Set<String> pair = new HashSet<>();
			each.pair().forEach((id) -> pair.add(merged.getOrDefault(id, id)));
			pairs.add(Set.copyOf(pair));
		}
		return new Identities(merged, pairs);
	}

	private boolean areOfOneType(SeedDecision decision) {
		if (!decision.isComplete()) {
			return false;
		}
		SeedNode one = this.nodes.get(decision.id());
		SeedNode other = this.nodes.get(decision.other());
		if (decision.id().equals(decision.other())) {
			this.problems.addAt(decision.place(), SeedDecision.OTHER,
					"must be another node than in column \"%s\", was \"%s\".", SeedDecision.ID, decision.other());
			return false;
		}
		if (one == null || other == null) {
			return false;
		}
		if (!one.typeName().equals(other.typeName())) {
			this.problems.addAt(decision.place(), SeedDecision.OTHER,
					"must be of the type of \"%s\", which is %s; \"%s\" is of type %s, at %s.", one.id(),
					one.typeName(), other.id(), other.typeName(), other.place());
			return false;
		}
		return one.format().identity().isPresent();
	}

	private boolean isRepeated(SeedDecision decision, Map<Set<String>, SeedDecision> seen) {
		SeedDecision other = seen.putIfAbsent(decision.pair(), decision);
		if (other != null) {
			this.problems.add(decision.place(),
					"decides about \"%s\" and \"%s\", as the row at %s does; there may be one decision about two nodes.",
					decision.id(), decision.other(), other.place());
		}
		return other != null;
	}

	private boolean isMergedOnce(SeedDecision decision) {
		SeedDecision other = this.same.get(decision.id());
		if (other != null) {
			this.problems.addAt(decision.place(), SeedDecision.ID,
					"must not be merged twice; \"%s\" is merged into \"%s\" at %s.", decision.id(), other.other(),
					other.place());
		}
		return other == null;
	}

	private void resolve(SeedDecision decision, Map<String, String> merged) {
		Set<String> chain = new HashSet<>(Set.of(decision.id()));
		SeedDecision last = decision;
		for (SeedDecision next = last; next != null; next = this.same.get(last.other())) {
			last = next;
			if (!chain.add(last.other())) {
				reportCycle(decision, chain);
				return;
			}
		}
		merged.put(decision.id(), last.other());
	}

	/** Reports a cycle once, at the first of its rows. */
	private void reportCycle(SeedDecision decision, Set<String> chain) {
		if (this.cyclic.addAll(chain)) {
			this.problems.addAt(decision.place(), SeedDecision.OTHER,
					"must not close a cycle: by the decisions, \"%s\" would be merged into itself, or into nodes that are; one of them must remain.",
					decision.id());
		}
	}

	private void checkDifferent(SeedDecision decision, Map<String, String> merged) {
		String one = merged.getOrDefault(decision.id(), decision.id());
		String other = merged.getOrDefault(decision.other(), decision.other());
		if (one.equals(other)) {
			this.problems.addAt(decision.place(), SeedDecision.DECISION,
					"must not be %s, as other rows merge \"%s\" and \"%s\" into \"%s\".", SeedDecision.DIFFERENT,
					decision.id(), decision.other(), one);
		}
	}

}
