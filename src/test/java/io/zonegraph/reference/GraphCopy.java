package io.zonegraph.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** All nodes and relationships of a graph, in memory. */
final class GraphCopy {

	private final Map<String, CopiedNode> nodes = new LinkedHashMap<>();

	private final Map<String, CopiedRelationship> relationships = new LinkedHashMap<>();

	private GraphCopy() {
	}

	/** Copies a graph by two plain statements. */
	static GraphCopy read(Driver driver) {
		GraphCopy copy = new GraphCopy();
		driver.executableQuery("MATCH (n) RETURN n")
			.execute()
			.records()
			.forEach((row) -> copy.add(row.get("n").asNode()));
		driver.executableQuery("MATCH ()-[r]->() RETURN r")
			.execute()
			.records()
			.forEach((row) -> copy.add(row.get("r").asRelationship()));
		return copy;
	}

	private void add(Node node) {
		Set<String> labels = new java.util.TreeSet<>();
		node.labels().forEach(labels::add);
		this.nodes.put(node.elementId(), new CopiedNode(node.elementId(), labels, node.asMap()));
	}

	private void add(Relationship relationship) {
		CopiedNode from = node(relationship.startNodeElementId());
		CopiedNode to = node(relationship.endNodeElementId());
		CopiedRelationship copied = new CopiedRelationship(relationship.elementId(), relationship.type(), from, to,
				relationship.asMap());
		this.relationships.put(copied.identity(), copied);
		from.relationships().add(copied);
		if (from != to) {
			to.relationships().add(copied);
		}
	}

	Collection<CopiedNode> nodes() {
		return this.nodes.values();
	}

	Collection<CopiedRelationship> relationships() {
		return this.relationships.values();
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
