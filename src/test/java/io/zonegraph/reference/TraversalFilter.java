package io.zonegraph.reference;

import java.util.List;

import io.zonegraph.model.MappedType.NodeType;

/**
 * Which relationships a traversal may follow.
 *
 * @param ends the type of the nodes
 * @param types relationship types
 * @param direction {@code OUT}, {@code IN} or {@code BOTH}
 */
record TraversalFilter(NodeType ends, List<?> types, String direction) {

	/** The relationships that may be followed from a node. */
	List<CopiedRelationship> relationshipsFrom(CopiedNode node) {
		return node.relationships().stream().filter((each) -> allows(each) && leadsAwayFrom(each, node)).toList();
	}

	/** Whether the relationship may be followed, ignoring the direction. */
	boolean allows(CopiedRelationship relationship) {
		return isOfType(relationship) && relationship.from().is(this.ends) && relationship.to().is(this.ends);
	}

	boolean isOfType(CopiedRelationship relationship) {
		return this.types.contains(relationship.type());
	}

	/** Whether the direction allows to follow it away from a node. */
	boolean leadsAwayFrom(CopiedRelationship relationship, CopiedNode node) {
		return switch (this.direction) {
			case "OUT" -> relationship.from() == node;
			case "IN" -> relationship.to() == node;
			default -> true;
		};
	}

}
