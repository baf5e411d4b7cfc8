package io.zonegraph.reference;

import java.util.List;

import io.zonegraph.model.MappedType.NodeType;

/**
 * Which relationships a traversal may follow from node to node.
 *
 * @param ends what the nodes are
 * @param types types of relationships
 * @param direction {@code OUT}, {@code IN} or {@code BOTH}
 */
record Steps(NodeType ends, List<?> types, String direction) {

	/** The relationships by which a traversal may go on from a node. */
	List<CopiedRelationship> from(CopiedNode node) {
		return node.relationships().stream().filter((each) -> allows(each) && leads(each, node)).toList();
	}

	/**
	 * Whether a traversal might follow the relationship in one direction or the other.
	 */
	boolean allows(CopiedRelationship relationship) {
		return isOfType(relationship) && relationship.from().is(this.ends) && relationship.to().is(this.ends);
	}

	boolean isOfType(CopiedRelationship relationship) {
		return this.types.contains(relationship.type());
	}

	/** Whether it can be followed away from a node. */
	boolean leads(CopiedRelationship relationship, CopiedNode node) {
		return switch (this.direction) {
			case "OUT" -> relationship.from() == node;
			case "IN" -> relationship.to() == node;
			default -> true;
		};
	}

}
