package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;

/** Patterns of relationships between two nodes. */
final class Patterns {

	private Patterns() {
	}

	/**
	 * Renders a pattern such as
	 * {@code (zone)<-[locatedIn:LOCATED_IN]-(enterprise:Enterprise)}.
	 * @param from variable of the node at the near end
	 * @param relationship which relationships
	 * @param edge variable of the relationship; empty for none
	 * @param depth maximum length of a variable-length pattern
	 * @param to variable and labels of the node at the far end
	 */
	static String expand(String from, FieldMapping.Relationship relationship, String edge, int depth, String to) {
		return expand(from, relationship, edge, 1, depth, to);
	}

	/**
	 * Renders a pattern with a minimum length.
	 * @param least minimum length of a variable-length pattern
	 */
	static String expand(String from, FieldMapping.Relationship relationship, String edge, int least, int depth,
			String to) {
		String steps = relationship.isDeep() ? "*" + least + ".." + depth : "";
		return between(from, "[" + edge + ":" + Text.alternatives(relationship.types()) + steps + "]",
				relationship.direction(), to);
	}

	/**
	 * Renders a pattern to a target, up to the maximum depth of the relationship.
	 * @param type the type of the target
	 * @param target the variables of the target
	 */
	static String expand(String from, FieldMapping.Relationship relationship, NodeType type, Row target) {
		return expand(from, relationship, target.edge(), relationship.maxDepth(),
				target.node() + FilterRenderer.labels(type));
	}

	/**
	 * Renders the number of relationships from a node to a target. Without a label on the
	 * target, the database reads that number from the node and need not visit the related
	 * nodes. It is correct only if all relationships of the type in the graph lead to
	 * nodes with the label, which the statement checks in the count store.
	 * @param counted the count that visits the related nodes, for all other cases
	 */
	static String degree(String from, FieldMapping.Relationship relationship, NodeType target, String counted) {
		if (target.matchLabels().size() != 1) {
			return counted;
		}
		return "CASE WHEN %s THEN COUNT { %s } ELSE %s END".formatted(allLeadTo(relationship, target),
				expand(from, relationship, "", 1, ""), counted);
	}

	/**
	 * Renders whether all relationships of the type in the graph lead to nodes with the
	 * label of the target, from the count store.
	 */
	static String allLeadTo(FieldMapping.Relationship relationship, NodeType target) {
		String type = "[:" + Text.name(relationship.type()) + "]";
		String label = FilterRenderer.labels(target);
		List<String> conditions = new ArrayList<>();
		if (relationship.direction() != Direction.IN) {
			conditions.add("COUNT { ()-%s->(%s) } = COUNT { ()-%s->() }".formatted(type, label, type));
		}
		if (relationship.direction() != Direction.OUT) {
			conditions.add("COUNT { (%s)-%s->() } = COUNT { ()-%s->() }".formatted(label, type, type));
		}
		return String.join(" AND ", conditions);
	}

	static String between(String from, String edge, Direction direction, String to) {
		String left = (direction == Direction.IN) ? "<-" : "-";
		String right = (direction == Direction.OUT) ? "->" : "-";
		return "(" + from + ")" + left + edge + right + "(" + to + ")";
	}

	/**
	 * Creates the variables of related nodes.
	 * @param edge whether the relationship is read
	 */
	static Row target(Names names, FieldMapping.Relationship relationship, NodeType target, boolean edge) {
		Row row = Row.ofNode(names.of(target.name()));
		if (!edge) {
			return row;
		}
		return relationship.isDeep() ? row.overSeveral(names.of("steps")) : row.over(names.of(edgeName(relationship)));
	}

	/** A variable name for a relationship, for example {@code locatedIn}. */
	private static String edgeName(FieldMapping.Relationship relationship) {
		return relationship.hasProperties() ? relationship.properties() : "relationship";
	}

}
