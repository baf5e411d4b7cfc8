package io.zonegraph.planner;

import java.util.List;
import java.util.Objects;

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
		List<Shape.Field> fields = field.getChildren().stream().map(this::countField).toList();
		return new Shape.Many(column, new Shape.Fields(fields), true, null);
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

	private Shape.Field countField(ExecutableNormalizedField field) {
		String owner = Objects.requireNonNull(field.getObjectTypeNames().iterator().next());
		if (field.getFieldName().equals(SelectionPlanner.TYPENAME)) {
			return this.planning.typename(field, owner);
		}
		int position = field.getFieldName().equals("count") ? 1 : 0;
		Shape leaf = SelectionPlanner.leaf(position, this.planning.definition(field, owner).getType());
		return new Shape.Field(field.getResultKey(), true, leaf, this.planning.place(field, owner));
	}

}
