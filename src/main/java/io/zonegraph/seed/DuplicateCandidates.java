package io.zonegraph.seed;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.zonegraph.identity.Duplicate;
import io.zonegraph.identity.DuplicateFinder;
import io.zonegraph.identity.Duplicates;
import io.zonegraph.identity.NamedNode;
import io.zonegraph.model.Identity;

/** Finds the nodes of the files that may be the same thing. */
final class DuplicateCandidates {

	private final Map<String, SeedNode> nodes;

	/** The positions of the nodes in the files, by id. */
	private final Map<String, Integer> positions = new HashMap<>();

	private final Set<Set<String>> joined = new HashSet<>();

	private final Duplicates found;

	/**
	 * Looks for candidates.
	 * @param nodes the nodes that remain after merges, by id
	 * @param relationships the relationships between them: two nodes that are joined are
	 * not one
	 * @param identities the decisions of persons
	 */
	DuplicateCandidates(Map<String, SeedNode> nodes, List<SeedRelationship> relationships, Identities identities) {
		this.nodes = nodes;
		nodes.keySet().forEach((id) -> this.positions.put(id, this.positions.size()));
		relationships.forEach((each) -> this.joined.add(Set.copyOf(List.of(each.from(), each.to()))));
		this.found = new DuplicateFinder(
				(one, other) -> identities.areDifferent(one, other) || this.joined.contains(Set.of(one, other)))
			.find(named(nodes.values()));
	}

	private static List<NamedNode> named(Collection<SeedNode> nodes) {
		return nodes.stream()
			.flatMap((node) -> node.format().identity().map((identity) -> named(node, identity)).stream())
			.toList();
	}

	private static NamedNode named(SeedNode node, Identity identity) {
		Map<String, String> codes = new LinkedHashMap<>();
		identity.identifiers()
			.stream()
			.filter(node.values()::containsKey)
			.forEach((property) -> codes.put(property, String.valueOf(node.values().get(property))));
		return new NamedNode(node.id(), node.typeName(), texts(node, identity.names()), texts(node, identity.aliases()),
				texts(node, identity.english()), codes);
	}

	private static List<String> texts(SeedNode node, List<String> properties) {
		return properties.stream().flatMap((property) -> node.named(property).stream()).map(String::valueOf).toList();
	}

	/**
	 * The nodes that stand for candidates.
	 * @param format their format
	 */
	List<SeedNode> nodes(NodeFormat format) {
		return this.found.pairs().stream().map((pair) -> node(format, pair)).toList();
	}

	private SeedNode node(NodeFormat format, Duplicate pair) {
		SeedNode later = later(pair);
		Map<String, Object> values = new LinkedHashMap<>();
		values.put(format.key(), pair.id() + "=" + pair.other());
		values.put("score", pair.score());
		values.put("reasons", pair.matches().keySet().stream().map(Enum::name).toList());
		values.put("matches", List.copyOf(pair.matches().values()));
		values.put("nodes", List.of(pair.id(), pair.other()));
		return new SeedNode(format, later.dataset(), later.place(), values);
	}

	/** Adds a warning for each candidate, at the row that comes later. */
	void addTo(Problems warnings) {
		for (Duplicate pair : this.found.pairs()) {
			SeedNode later = later(pair);
			SeedNode earlier = node(later.id().equals(pair.id()) ? pair.other() : pair.id());
			String reasons = pair.matches()
				.entrySet()
				.stream()
				.map((match) -> "%s \"%s\"".formatted(match.getKey(), match.getValue()))
				.collect(Collectors.joining(", "));
			warnings.add(later.place(),
					"\"%s\" may be the same as \"%s\" at %s: %s (score %s); a row in identities.csv decides.",
					later.id(), earlier.id(), earlier.place(), reasons, pair.score());
		}
	}

	private SeedNode later(Duplicate pair) {
		boolean inOrder = position(pair.id()) < position(pair.other());
		return node(inOrder ? pair.other() : pair.id());
	}

	private int position(String id) {
		return Objects.requireNonNull(this.positions.get(id));
	}

	private SeedNode node(String id) {
		return Objects.requireNonNull(this.nodes.get(id));
	}

}
