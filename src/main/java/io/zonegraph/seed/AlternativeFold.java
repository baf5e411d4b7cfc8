package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.claim.Rank;
import io.zonegraph.claim.Standing;
import io.zonegraph.model.ClaimRules.Alternatives;
import io.zonegraph.model.Constraint;

/**
 * Chooses one of the nodes that are alternatives to one another, such as figures of the
 * same indicator, entity, kind and period, and finds those that contradict one another.
 */
final class AlternativeFold {

	private static final String SAID_ON = "saidOn";

	private final SeedFormat format;

	private final Statements statements;

	private final ClaimNodes created;

	private final Problems problems;

	AlternativeFold(SeedFormat format, Statements statements, ClaimNodes created, Problems problems) {
		this.format = format;
		this.statements = statements;
		this.created = created;
		this.problems = problems;
	}

	/**
	 * One of several nodes.
	 *
	 * @param given what it gives numbers of
	 */
	private record Alternative(SeedNode node, List<GivenQuantity> given, Standing standing) {

		/** Whether both give a number of the same thing. */
		boolean hasQuantityOf(Alternative other) {
			return this.given.stream().anyMatch(other.given::contains);
		}

	}

	/** Replaces the nodes that are alternatives by those with the derived properties. */
	void fold(Map<String, SeedNode> nodes) {
		this.format.rules().alternatives().forEach((type, rule) -> {
			List<SeedNode> found = nodes.values().stream().filter((node) -> node.typeName().equals(type)).toList();
			checkRevisions(found, nodes, rule);
			Set<String> revised = revised(found, rule);
			Map<List<Object>, List<Alternative>> groups = new LinkedHashMap<>();
			for (SeedNode node : ordered(found)) {
				List<GivenQuantity> given = GivenQuantity.of(node);
				List<Alternative> group = groups.computeIfAbsent(identity(node, given, rule),
						(key) -> new ArrayList<>());
				group.add(new Alternative(node, given, this.statements.standing(node, GivenQuantity.place(given),
						revised.contains(node.id()), group.size())));
			}
			groups.values().forEach((group) -> choose(group, rule, nodes));
		});
	}

	private List<SeedNode> ordered(Collection<SeedNode> nodes) {
		return nodes.stream().sorted(Comparator.comparing((node) -> this.statements.order(node.dataset()))).toList();
	}

	private static Set<String> revised(List<SeedNode> nodes, Alternatives rule) {
		return nodes.stream()
			.filter((node) -> Statements.rank(node.values().get(ClaimFormat.RANK)) != Rank.DEPRECATED)
			.flatMap((node) -> revisedBy(node, rule).stream())
			.collect(Collectors.toSet());
	}

	private static Optional<String> revisedBy(SeedNode node, Alternatives rule) {
		return Optional.ofNullable(node.values().get(rule.revises())).map(String::valueOf);
	}

	/** A chain of revisions must have an end. */
	private void checkRevisions(List<SeedNode> found, Map<String, SeedNode> nodes, Alternatives rule) {
		Set<String> ended = new HashSet<>();
		for (SeedNode node : found) {
			List<String> chain = new ArrayList<>();
			Optional<SeedNode> next = Optional.of(node);
			while (next.isPresent() && !ended.contains(next.get().id()) && !chain.contains(next.get().id())) {
				chain.add(next.get().id());
				next = revisedBy(next.get(), rule).map(nodes::get);
			}
			if (next.isPresent() && chain.contains(next.get().id())) {
				this.problems.addAt(node.place(), rule.revises(), "must not close a cycle of revisions: %s → %s.",
						String.join(" → ", chain), next.get().id());
			}
			ended.addAll(chain);
		}
	}

	/**
	 * What alternatives have in common; a node without a period or any number has no
	 * alternatives.
	 */
	private static List<Object> identity(SeedNode node, List<GivenQuantity> given, Alternatives rule) {
		boolean dated = node.format()
			.constraints()
			.stream()
			.filter(Constraint.Period.class::isInstance)
			.map(Constraint.Period.class::cast)
			.anyMatch((period) -> node.values().containsKey(period.from()) || node.values().containsKey(period.to()));
		if (!dated || given.isEmpty()) {
			return List.of(node.id());
		}
		List<Object> identity = new ArrayList<>();
		rule.same().forEach((name) -> identity.add(node.values().getOrDefault(name, "")));
		return identity;
	}

	private void choose(List<Alternative> group, Alternatives rule, Map<String, SeedNode> nodes) {
		List<Alternative> chosen = chosen(group);
		for (Alternative each : group) {
			Map<String, Object> values = new LinkedHashMap<>(each.node().values());
			values.put(Alternatives.IS_CHOSEN, chosen.contains(each));
			Optional.ofNullable(each.standing().saidOn()).ifPresent((day) -> values.put(SAID_ON, day));
			nodes.put(each.node().id(), each.node().with(values));
		}
		group.stream()
			.flatMap((each) -> each.given().stream())
			.distinct()
			.forEach((quantity) -> addConflict(quantity, chosen, group, rule));
	}

	/**
	 * The best one, and further ones that give numbers of other things only: each number
	 * is shown once.
	 */
	private static List<Alternative> chosen(List<Alternative> group) {
		List<Alternative> chosen = new ArrayList<>();
		group.stream()
			.filter((each) -> each.standing().mayBeShown())
			.sorted(Comparator.comparing(Alternative::standing))
			.filter((each) -> chosen.stream().noneMatch(each::hasQuantityOf))
			.forEach(chosen::add);
		return chosen;
	}

	private void addConflict(GivenQuantity quantity, List<Alternative> chosen, List<Alternative> group,
			Alternatives rule) {
		List<Alternative> contradicting = group.stream()
			.filter((one) -> group.stream().anyMatch((other) -> contradict(one, other, quantity)))
			.toList();
		if (contradicting.isEmpty()) {
			return;
		}
		Alternative shown = chosen.stream()
			.filter((each) -> each.given().contains(quantity))
			.findFirst()
			.orElse(chosen.get(0));
		contradicting.stream()
			.filter((each) -> !each.equals(shown))
			.min(Comparator.comparing(Alternative::standing))
			.ifPresent((next) -> this.created.addConflict(subject(shown, quantity, rule), quantity.quantity().number(),
					contradicting.get(contradicting.size() - 1).node().dataset(),
					contradicting.stream().map((each) -> each.node().id()).toList(),
					shown.standing().criterionAgainst(next.standing())));
	}

	private static ClaimSubject subject(Alternative shown, GivenQuantity quantity, Alternatives rule) {
		SeedNode node = shown.node();
		String id = Stream.concat(identity(node, shown.given(), rule).stream(), quantity.against().stream())
			.map(String::valueOf)
			.collect(Collectors.joining(":"));
		return new ClaimSubject(id, node.typeName(), List.of(String.valueOf(node.values().get(rule.about()))),
				Optional.empty());
	}

	private static boolean contradict(Alternative one, Alternative other, GivenQuantity quantity) {
		return one.given().contains(quantity) && other.given().contains(quantity)
				&& one.standing().competesWith(other.standing())
				&& quantity.bounds(one.node()).contradict(quantity.bounds(other.node()));
	}

}
