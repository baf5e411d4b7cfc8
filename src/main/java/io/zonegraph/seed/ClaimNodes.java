package io.zonegraph.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import io.zonegraph.claim.Criterion;
import io.zonegraph.seed.NodeFormat.Link;

/** Creates the nodes that hold claims and conflicts. */
final class ClaimNodes {

	private static final String ABOUT = "about";

	private final NodeFormat claim;

	private final NodeFormat conflict;

	private final Map<String, SeedNode> known;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<SeedNode> created = new ArrayList<>();

	ClaimNodes(NodeFormat claim, NodeFormat conflict, Map<String, SeedNode> known) {
		this.claim = claim;
		this.conflict = conflict;
		this.known = known;
	}

	/** All nodes created so far, claims before the conflicts between them. */
	List<SeedNode> created() {
		return this.created;
	}

	/**
	 * Creates a claim.
	 * @return its id
	 */
	String addClaim(ClaimSubject subject, String property, Statement statement, boolean chosen) {
		String prefix = "claim:%s:%s:%s".formatted(subject.id(), property, statement.dataset());
		int number = this.numbers.merge(prefix, 1, Integer::sum);
		Map<String, Object> values = new LinkedHashMap<>(statement.qualifiers());
		values.put(this.claim.key(), (number == 1) ? prefix : prefix + ":" + number);
		values.put("property", property);
		values.put("value", text(Objects.requireNonNull(statement.values().get(property))));
		values.put(ClaimFormat.RANK, statement.standing().rank().name());
		values.put(ClaimFormat.EVIDENCE, statement.evidence());
		this.claim.derived()
			.stream()
			.filter((column) -> column.required() && !column.allowedValues().isEmpty())
			.forEach((column) -> values.putIfAbsent(column.name(), column.allowedValues().get(0)));
		values.put("isChosen", chosen);
		Optional.ofNullable(statement.standing().saidOn()).ifPresent((day) -> values.put("saidOn", day));
		return add(this.claim, subject, statement.dataset(), statement.place(), values);
	}

	/**
	 * Creates a conflict.
	 * @param between ids of the claims or nodes that contradict one another
	 * @param decided what decided which of them is shown
	 */
	void addConflict(ClaimSubject subject, String property, String dataset, Collection<String> between,
			Criterion decided) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put(this.conflict.key(), "conflict:%s:%s".formatted(subject.id(), property));
		values.put("property", property);
		values.put("chosenBy", decided.name());
		values.put("between", List.copyOf(between));
		add(this.conflict, subject, dataset, new Place(dataset, 0), values);
	}

	private String add(NodeFormat format, ClaimSubject subject, String dataset, Place place,
			Map<String, Object> values) {
		subject.relationship().ifPresent((id) -> values.put("relationshipId", id));
		values.put(ABOUT, subject.about().stream().filter((id) -> isAbout(format, id)).toList());
		SeedNode node = new SeedNode(format, dataset, place, values);
		this.created.add(node);
		return node.id();
	}

	/** Whether the field for what a claim is about can lead to a node. */
	private boolean isAbout(NodeFormat format, String id) {
		SeedNode node = this.known.get(id);
		return node != null && format.links()
			.stream()
			.filter((link) -> link.column().equals(ABOUT))
			.map(Link::targets)
			.anyMatch((targets) -> targets.contains(node.typeName()));
	}

	/** A value as text: numbers as in the files, lists with their separator. */
	static String text(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(ClaimNodes::text).collect(Collectors.joining(";"));
		}
		return (value instanceof Double number) ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
				: String.valueOf(value);
	}

}
