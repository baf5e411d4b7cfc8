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

import io.zonegraph.claim.Bounds;
import io.zonegraph.claim.Rank;
import io.zonegraph.claim.Standing;
import io.zonegraph.model.ClaimRules.Alternatives;
import io.zonegraph.model.Constraint;
import io.zonegraph.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one of the nodes that are alternatives to one another, such as figures of the
 * same indicator, entity, kind and period, and finds those that contradict one another.
 */
final class AlternativeFold {

	private static final String SAID_ON = "saidOn";

	private static final String IS_CHOSEN = "isChosen";

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

	/** One of several nodes. */
	private record Alternative(SeedNode node, Standing standing) {
	}

	/** Replaces the nodes that are alternatives by those with the derived properties. */
	void fold(Map<String, SeedNode> nodes) {
		this.format.rules().alternatives().forEach((type, rule) -> {
			List<SeedNode> found = nodes.values().stream().filter((node) -> node.typeName().equals(type)).toList();
			checkRevisions(found, nodes, rule);
			Set<String> revised = revised(found, rule);
			Map<List<Object>, List<Alternative>> groups = new LinkedHashMap<>();
			for (SeedNode node : ordered(found)) {
				List<Alternative> group = groups.computeIfAbsent(identity(node, rule), (key) -> new ArrayList<>());
				group.add(new Alternative(node,
						this.statements.standing(node, revised.contains(node.id()), group.size())));
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
	 * What alternatives have in common; a node without a period or a number has no
	 * alternatives.
	 */
	private static List<Object> identity(SeedNode node, Alternatives rule) {
		boolean dated = node.format()
			.constraints()
			.stream()
			.filter(Constraint.Period.class::isInstance)
			.map(Constraint.Period.class::cast)
			.anyMatch((period) -> node.values().containsKey(period.from()) || node.values().containsKey(period.to()));
		if (!dated || !isNumber(node)) {
			return List.of(node.id());
		}
		List<Object> identity = new ArrayList<>();
		rule.same().forEach((name) -> identity.add(node.values().getOrDefault(name, "")));
		return identity;
	}

	private static boolean isNumber(SeedNode node) {
		return quantity(node)
			.filter((quantity) -> Stream.of(quantity.number(), quantity.lower(), quantity.upper())
				.anyMatch(node.values()::containsKey))
			.isPresent();
	}

	/** The quantity by which nodes are compared: the first that their type has. */
	private static Optional<Quantity> quantity(SeedNode node) {
		return node.format().quantities().stream().findFirst();
	}

	private void choose(List<Alternative> group, Alternatives rule, Map<String, SeedNode> nodes) {
		Optional<Alternative> chosen = group.stream()
			.filter((each) -> each.standing().mayBeShown())
			.min(Comparator.comparing(Alternative::standing));
		for (Alternative each : group) {
			Map<String, Object> values = new LinkedHashMap<>(each.node().values());
			values.put(IS_CHOSEN, chosen.filter(each::equals).isPresent());
			Optional.ofNullable(each.standing().saidOn()).ifPresent((day) -> values.put(SAID_ON, day));
			nodes.put(each.node().id(), each.node().with(values));
		}
		chosen.ifPresent((one) -> addConflict(one, group, rule));
	}

	private void addConflict(Alternative chosen, List<Alternative> group, Alternatives rule) {
		List<Alternative> contradicting = group.stream()
			.filter((one) -> group.stream().anyMatch((other) -> contradict(one, other)))
			.toList();
		contradicting.stream()
			.filter((each) -> !each.equals(chosen))
			.min(Comparator.comparing(Alternative::standing))
			.ifPresent((next) -> this.created.addConflict(subject(chosen.node(), rule),
					quantity(chosen.node()).orElseThrow().number(),
					contradicting.get(contradicting.size() - 1).node().dataset(),
					contradicting.stream().map((each) -> each.node().id()).toList(),
					chosen.standing().criterionAgainst(next.standing())));
	}

	private static ClaimSubject subject(SeedNode node, Alternatives rule) {
		String id = identity(node, rule).stream().map(String::valueOf).collect(Collectors.joining(":"));
		return new ClaimSubject(id, node.typeName(), List.of(String.valueOf(node.values().get(rule.about()))),
				Optional.empty());
	}

	private static boolean contradict(Alternative one, Alternative other) {
		return one.standing().competesWith(other.standing()) && bounds(one.node()).contradict(bounds(other.node()));
	}

	private static Bounds bounds(SeedNode node) {
		Quantity quantity = quantity(node).orElseThrow();
		Quantity.Bounds meaning = quantity.comparators()
			.getOrDefault(String.valueOf(node.values().get(quantity.comparator())), Quantity.Bounds.UNKNOWN);
		return new Bounds(number(node, quantity.lower()), meaning.isAbove(), number(node, quantity.upper()),
				meaning.isBelow());
	}

	private static @Nullable Double number(SeedNode node, String property) {
		return (node.values().get(property) instanceof Double number) ? number : null;
	}

}
