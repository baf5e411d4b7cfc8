package io.zonegraph.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.testing.GeneratedGraph;

/** An in-memory copy of all nodes and relationships of a graph. */
final class GraphCopy {

	private final Map<String, CopiedNode> nodes = new LinkedHashMap<>();

	private final Map<String, CopiedRelationship> relationships = new LinkedHashMap<>();

	private final Map<Object, Object> currentIds = new HashMap<>();

	private GraphCopy() {
	}

	/**
	 * Reads a graph with two simple statements, in a stable order, so that the same seed
	 * always generates the same operation.
	 */
	static GraphCopy read(Driver driver) {
		GraphCopy copy = new GraphCopy();
		driver.executableQuery("MATCH (n) RETURN n ORDER BY n.id, labels(n)")
			.execute()
			.records()
			.forEach((row) -> copy.add(row.get("n").asNode()));
		driver.executableQuery("MATCH (a)-[r]->(b) RETURN r ORDER BY r.id, type(r), a.id, b.id")
			.execute()
			.records()
			.forEach((row) -> copy.add(row.get("r").asRelationship()));
		return copy;
	}

	/** A generated graph as it would be in a database. */
	static GraphCopy of(GeneratedGraph graph) {
		GraphCopy copy = new GraphCopy();
		graph.forEach(
				(type, properties) -> copy
					.add(new CopiedNode(String.valueOf(properties.get("id")), Set.copyOf(type.labels()), properties)),
				(type) -> (from, to, properties) -> copy.add(new CopiedRelationship(type + copy.relationships.size(),
						type, copy.node(from), copy.node(to), properties)));
		return copy;
	}

	private void add(Node node) {
		Set<String> labels = new TreeSet<>();
		node.labels().forEach(labels::add);
		add(new CopiedNode(node.elementId(), labels, node.asMap()));
	}

	private void add(Relationship relationship) {
		add(new CopiedRelationship(relationship.elementId(), relationship.type(),
				node(relationship.startNodeElementId()), node(relationship.endNodeElementId()), relationship.asMap()));
	}

	/** A copy restricted to some nodes, with other properties, and relationships. */
	GraphCopy filtered(Function<CopiedNode, Map<String, Object>> properties, Predicate<CopiedNode> nodes,
			Predicate<CopiedRelationship> relationships) {
		GraphCopy filtered = new GraphCopy();
		this.nodes.values().stream().filter(nodes).forEach((node) -> filtered.add(node.with(properties.apply(node))));
		this.relationships.values()
			.stream()
			.filter((each) -> nodes.test(each.from()) && nodes.test(each.to()) && relationships.test(each))
			.forEach((each) -> filtered
				.add(each.between(filtered.node(each.from().elementId()), filtered.node(each.to().elementId()))));
		return filtered;
	}

	private void add(CopiedNode node) {
		this.nodes.put(node.elementId(), node);
		if (node.property("formerIds") instanceof List<?> former) {
			former.forEach((id) -> this.currentIds.put(id, Objects.requireNonNull(node.property("id"))));
		}
	}

	private void add(CopiedRelationship relationship) {
		this.relationships.put(relationship.elementId(), relationship);
		relationship.from().relationships().add(relationship);
		if (relationship.from() != relationship.to()) {
			relationship.to().relationships().add(relationship);
		}
	}

	Collection<CopiedNode> nodes() {
		return this.nodes.values();
	}

	Collection<CopiedRelationship> relationships() {
		return this.relationships.values();
	}

	/** The node of a type with a key; null where there is none. */
	@Nullable CopiedNode nodeByKey(NodeType type, @Nullable Object key) {
		return nodes().stream()
			.filter((node) -> node.is(type) && Objects.equals(node.property(type.key().name()), currentId(key)))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The id of the node that an id stands for: of the one into which a node with the
	 * former id was merged, else the id itself.
	 */
	@Nullable Object currentId(@Nullable Object id) {
		return (id != null) ? this.currentIds.getOrDefault(id, id) : null;
	}

	/** The node with an element id. */
	CopiedNode node(String elementId) {
		return Objects.requireNonNull(this.nodes.get(elementId), elementId);
	}

	/** The relationship with an element id; null where there is none. */
	@Nullable CopiedRelationship relationship(String elementId) {
		return this.relationships.get(elementId);
	}

}
