package io.zonegraph.seed;

import java.util.List;
import java.util.Optional;

/**
 * What statements are about.
 *
 * @param id the id of the node or relationship
 * @param type name of the type of the node, or of the properties of the relationship
 * @param about ids of the node, or of the nodes at both ends
 * @param relationship the id of the relationship; empty for a node
 */
record ClaimSubject(String id, String type, List<String> about, Optional<String> relationship) {

	static ClaimSubject of(SeedNode node) {
		return new ClaimSubject(node.id(), node.typeName(), List.of(node.id()), Optional.empty());
	}

	static ClaimSubject of(SeedRelationship relationship) {
		return new ClaimSubject(relationship.id(), relationship.format().type().propertiesType(),
				List.of(relationship.from(), relationship.to()).stream().distinct().toList(),
				Optional.of(relationship.id()));
	}

}
