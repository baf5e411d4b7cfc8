package io.zonegraph.seed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.zonegraph.seed.NodeFormat.Link;

/**
 * A node as it is in the files and in the graph.
 *
 * @param node the node in the files
 * @param target the properties it should have, including search keys
 * @param stored the properties it has in the graph; empty for a new node
 * @param linked ids of the nodes to which each link leads in the graph
 * @param labelled whether it has all its labels
 */
record NodeState(SeedNode node, Map<String, Object> target, Map<String, Object> stored, Map<Link, List<?>> linked,
		boolean labelled) {

	boolean isNew() {
		return this.stored.isEmpty();
	}

	boolean isChanged() {
		return !isNew() && (!this.labelled || !changes().isEmpty() || changedLinks().findAny().isPresent());
	}

	/** The properties to set; null removes a property. */
	Map<String, Object> changes() {
		return Difference.between(this.target, this.stored, this.node.format().ownedProperties());
	}

	/** Names of the properties and columns whose values change. */
	List<String> changedNames() {
		Set<String> names = new LinkedHashSet<>(changes().keySet());
		changedLinks().map(Link::column).forEach(names::add);
		return List.copyOf(names);
	}

	/**
	 * Adds the values that change; those of search keys follow from names and are left
	 * out.
	 */
	void addTo(ChangedValues changed) {
		changes().forEach((name, value) -> {
			if (!NodeFormat.isSearchKey(name)) {
				changed.add(this.node.subject(), name, this.stored.get(name), value);
			}
		});
		changedLinks().filter((link) -> !changes().containsKey(link.column()))
			.forEach((link) -> changed.add(this.node.subject(), link.column(),
					this.linked.getOrDefault(link, List.of()), this.node.named(link.column())));
	}

	private Stream<Link> changedLinks() {
		return this.node.format()
			.links()
			.stream()
			.filter((link) -> !missing(link).isEmpty() || !surplus(link).isEmpty());
	}

	/** Ids to which a link should lead but does not. */
	List<?> missing(Link link) {
		List<?> present = this.linked.getOrDefault(link, List.of());
		return this.node.named(link.column()).stream().filter((id) -> !present.contains(id)).toList();
	}

	/** Ids to which a link leads but should not. */
	List<?> surplus(Link link) {
		List<?> named = this.node.named(link.column());
		return this.linked.getOrDefault(link, List.of()).stream().filter((id) -> !named.contains(id)).toList();
	}

	Map<String, Object> row(Map<String, Object> properties) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", this.node.id());
		row.put("properties", properties);
		return row;
	}

}
