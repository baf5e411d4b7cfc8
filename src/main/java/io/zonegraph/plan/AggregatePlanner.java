package io.zonegraph.plan;

import java.util.List;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MeasureFunction;

/** Plans what several rows together come to: how many, and measures of properties. */
final class AggregatePlanner {

	private final Planning planning;

	private final Listed listed;

	AggregatePlanner(Planning planning, Listed listed) {
		this.planning = planning;
		this.listed = listed;
	}

	/**
	 * Of all rows of a connection, read at once. A mere count is read apart, for the
	 * database keeps some.
	 */
	Shape ofAll(List<ExecutableNormalizedField> selected) {
		if (selected.stream().allMatch((field) -> field.getFieldName().equals("count"))) {
			return counts(selected);
		}
		GroupValues values = new GroupValues();
		Columns columns = new Columns();
		Shape.Fields shape = ofGroup(selected, values, columns);
		if (values.measures().isEmpty()) {
			columns.of(column(values.count()));
		}
		Fetch fetch = new Fetch(this.listed.groups(List.of(), values), Filter.NONE, List.of(), Optional.empty(),
				columns.all());
		return new Shape.One(this.listed.spot().nested(fetch), shape);
	}

	private Shape counts(List<ExecutableNormalizedField> selected) {
		return this.planning.object(selected, (field, type) -> SelectionPlanner.leaf(this.listed.count(), type));
	}

	/** Of the rows of one group, read from the row that stands for it. */
	Shape.Fields ofGroup(List<ExecutableNormalizedField> selected, GroupValues values, Columns columns) {
		return this.planning.object(selected, (field, type) -> switch (field.getFieldName()) {
			case "count" -> SelectionPlanner.leaf(columns.of(column(values.count())), type);
			default -> (this.listed.edge() != null && field.getFieldName().equals("edge"))
					? ofEdge(field, this.listed.edge(), values, columns)
					: measures(field, this.listed.type(), this.listed.subject(), values, columns);
		});
	}

	private Shape ofEdge(ExecutableNormalizedField field, EdgeType edge, GroupValues values, Columns columns) {
		return this.planning.object(field.getChildren(),
				(measured, type) -> measures(measured, edge, Subject.EDGE, values, columns));
	}

	private Shape measures(ExecutableNormalizedField measured, MappedType type, Subject subject, GroupValues values,
			Columns columns) {
		Property property = (Property) type.field(measured.getFieldName()).orElseThrow();
		return this.planning.object(measured.getChildren(), (function,
				result) -> SelectionPlanner.leaf(columns.of(column(
						values.of(MeasureFunction.of(function.getFieldName()).orElseThrow(), subject, property))),
						result));
	}

	static Column column(Property derived) {
		return new Column.Property(Subject.DERIVED, derived.name());
	}

}
