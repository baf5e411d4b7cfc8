package io.zonegraph.plan;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;

/**
 * A step from a node to the nodes of one of its relationship fields.
 *
 * @param relationship the relationship field to follow
 * @param target type of the nodes reached
 * @param domain restricts the relationships and nodes that are considered
 */
public record Step(FieldMapping.Relationship relationship, NodeType target, Filter domain) {

	/** The same step, restricted by a further condition. */
	public Step and(Filter condition) {
		return new Step(this.relationship, this.target, this.domain.and(condition));
	}

}
