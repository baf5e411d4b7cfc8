package io.zonegraph.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.testing.GeneratedGraph;

/** All nodes and relationships of a graph, in memory. */
final class GraphCopy {

	private final Map<String, CopiedNode> nodes = new LinkedHashMap<>();

	private final Map<String, CopiedRelationship> relationships = new LinkedHashMap<>();

	private GraphCopy() {
	}

	/**
	 * Copies a graph by two plain statements. The same graph always gives the same order,
	 * so that the same seed always makes the same operation.
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

	/** What a generated graph would be in a database. */
	static GraphCopy of(GeneratedGraph graph) {
		GraphCopy copy = new GraphCopy();
		graph.give(
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

	/** A copy of the copy, with some nodes and relationships only. */
	GraphCopy restricted(Predicate<CopiedNode> nodes, Predicate<CopiedRelationship> relationships) {
		GraphCopy part = new GraphCopy();
		this.nodes.values().stream().filter(nodes).forEach((node) -> part.add(node.alone()));
		this.relationships.values()
			.stream()
			.filter((each) -> nodes.test(each.from()) && nodes.test(each.to()) && relationships.test(each))
			.forEach((each) -> part
				.add(each.between(part.node(each.from().identity()), part.node(each.to().identity()))));
		return part;
	}

	private void add(CopiedNode node) {
		this.nodes.put(node.identity(), node);
	}

	private void add(CopiedRelationship relationship) {
		this.relationships.put(relationship.identity(), relationship);
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
	@Nullable CopiedNode byKey(NodeType type, @Nullable Object key) {
		return nodes().stream()
			.filter((node) -> node.is(type) && Objects.equals(node.property(type.key().name()), key))
			.findFirst()
			.orElse(null);
	}

	/** The node of an identity that the database gave. */
	CopiedNode node(String identity) {
		return Objects.requireNonNull(this.nodes.get(identity), identity);
	}

	/**
	 * The relationship of an identity that the database gave; null where there is none.
	 */
	@Nullable CopiedRelationship relationship(String identity) {
		return this.relationships.get(identity);
	}

}
