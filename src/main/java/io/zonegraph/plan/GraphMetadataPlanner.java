package io.zonegraph.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.GraphMetadataType;

/** Plans an object about the graph as a whole: its version, counts and custom fields. */
final class GraphMetadataPlanner {

	private final PlanningContext planning;

	private final FieldContext context;

	GraphMetadataPlanner(PlanningContext planning, FieldContext context) {
		this.planning = planning;
		this.context = context;
	}

	Shape.Fields shape(GraphMetadataType type, List<ExecutableNormalizedField> selected) {
		List<Shape.Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField field : selected) {
			fields.add(field(type, field));
		}
		return new Shape.Fields(fields);
	}

	private Shape.Field field(GraphMetadataType type, ExecutableNormalizedField field) {
		if (field.getFieldName().equals(SelectionPlanner.TYPENAME)) {
			return this.planning.typename(field, type.name());
		}
		FieldMapping mapping = type.field(field.getFieldName()).orElseThrow();
		GraphQLOutputType output = this.planning.definition(field, type.name()).getType();
		Place place = this.planning.place(field, type.name());
		return new Shape.Field(field.getResultKey(), GraphQLTypeUtil.isNonNull(output),
				shape(mapping, field, output, place), place);
	}

	private Shape shape(FieldMapping mapping, ExecutableNormalizedField field, GraphQLOutputType output, Place place) {
		if (mapping instanceof FieldMapping.GraphVersion) {
			return new Shape.GraphVersion();
		}
		if (mapping instanceof FieldMapping.Counts counts) {
			return counts(counts, field);
		}
		return new SelectionPlanner(this.planning).custom(field, (FieldMapping.Custom) mapping, this.context, output,
				place);
	}

	private Shape counts(FieldMapping.Counts counts, ExecutableNormalizedField field) {
		List<String> names = counts.nodes() ? labels()
				: List.copyOf(this.planning.model().relationshipTypes().keySet());
		int column = this.context.columns().of(new Column.Counts(names, counts.nodes()));
		List<Shape.Field> fields = field.getChildren().stream().map(this::countField).toList();
		return new Shape.Many(column, new Shape.Fields(fields), true, null);
	}

	/** What the system keeps about the graph is not what the graph holds. */
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
