package io.zonegraph.plan;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;

/**
 * A step from a node to those that a relationship field leads to.
 *
 * @param relationship which relationships are followed
 * @param target what they lead to
 * @param domain which of them count at all
 */
public record Step(FieldMapping.Relationship relationship, NodeType target, Filter domain) {
}
