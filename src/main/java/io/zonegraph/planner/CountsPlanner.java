package io.zonegraph.planner;

import java.util.List;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Shape;

/**
 * Plans a field that counts the nodes of each label or the relationships of each type.
 */
final class CountsPlanner {

	private final PlanningContext planning;

	private final FieldContext context;

	CountsPlanner(PlanningContext planning, FieldContext context) {
		this.planning = planning;
		this.context = context;
	}

	Shape shape(FieldMapping.Counts counts, ExecutableNormalizedField field) {
		List<String> names = counts.nodes() ? labels()
				: List.copyOf(this.planning.model().relationshipTypes().keySet());
		int column = this.context.columns().of(new Column.Counts(names, counts.nodes()));
		Shape.Fields row = this.planning.object(field.getChildren(),
				(child, type) -> SelectionPlanner.leaf(child.getFieldName().equals("count") ? 1 : 0, type));
		return new Shape.Many(column, row, true, null);
	}

	/** The labels of all node types but those that the system maintains. */
	private List<String> labels() {
		return this.planning.model()
			.nodeTypes()
			.stream()
			.filter((type) -> !type.isComputed())
			.map(NodeType::label)
			.toList();
	}

}
