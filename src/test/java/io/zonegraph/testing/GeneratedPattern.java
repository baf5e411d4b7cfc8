package io.zonegraph.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping.Relationship;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.RelationshipType;
import io.zonegraph.model.RelationshipType.Ends;

/**
 * A relationship type between nodes of two object types.
 *
 * @param type the relationship type
 * @param from type of the start nodes
 * @param to type of the end nodes
 */
record GeneratedPattern(RelationshipType type, NodeType from, NodeType to) {

	/**
	 * All patterns of a model, always in the same order, without those of nodes that the
	 * system maintains.
	 */
	static List<GeneratedPattern> of(GraphModel model) {
		List<GeneratedPattern> patterns = new ArrayList<>();
		for (RelationshipType type : model.relationshipTypes().values()) {
			type.ends()
				.stream()
				.sorted(Comparator.comparing(Ends::from).thenComparing(Ends::to))
				.map((ends) -> new GeneratedPattern(type, model.nodeType(ends.from()).orElseThrow(),
						model.nodeType(ends.to()).orElseThrow()))
				.filter((pattern) -> !pattern.from().isComputed() && !pattern.to().isComputed())
				.forEach(patterns::add);
		}
		return patterns;
	}

	/** Whether it makes up a hierarchy, which has no cycles. */
	boolean isHierarchy() {
		return this.from.equals(this.to) && this.from.relationships()
			.stream()
			.anyMatch((field) -> field.isDeep() && field.type().equals(this.type.type()));
	}

	/** The field of the start nodes that leads to one end node at most; null for none. */
	@Nullable Relationship singleOfStart(GraphModel model) {
		return single(model, this.from, Direction.OUT, this.to);
	}

	/** The field of the end nodes that leads to one start node at most; null for none. */
	@Nullable Relationship singleOfEnd(GraphModel model) {
		return single(model, this.to, Direction.IN, this.from);
	}

	private @Nullable Relationship single(GraphModel model, NodeType owner, Direction direction, NodeType other) {
		return owner.relationships()
			.stream()
			.filter((field) -> field.type().equals(this.type.type()) && field.direction() == direction && !field.many())
			.filter((field) -> model.nodeType(field.target()).orElseThrow().members().contains(other.name()))
			.findFirst()
			.orElse(null);
	}

}
