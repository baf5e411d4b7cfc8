package io.zonegraph.planner;

import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MeasureFunction;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Subject;

/** Plans aggregates of the properties of several rows. */
final class AggregatePlanner {

	/** Field for aggregates of the nodes or rows. */
	static final String AGGREGATE = "aggregate";

	/** Field for aggregates of the relationships that lead to them. */
	static final String EDGE_AGGREGATE = "edgeAggregate";

	private final PlanningContext planning;

	private final ConnectionSource connection;

	private final GroupValues values;

	private final Columns columns;

	/**
	 * Plans for rows of one list.
	 * @param values gathers what has to be worked out
	 * @param columns of the row that stands for those rows
	 */
	AggregatePlanner(PlanningContext planning, ConnectionSource connection, GroupValues values, Columns columns) {
		this.planning = planning;
		this.connection = connection;
		this.values = values;
		this.columns = columns;
	}

	/** What one of the two fields shows. */
	Shape.Fields of(ExecutableNormalizedField field) {
		return field.getFieldName().equals(EDGE_AGGREGATE) ? of(field, this.connection.edge(), Subject.EDGE)
				: of(field, this.connection.type(), this.connection.subject());
	}

	private Shape.Fields of(ExecutableNormalizedField field, @Nullable MappedType type, Subject subject) {
		return this.planning.object(field.getChildren(),
				(measured, result) -> measures(measured, Objects.requireNonNull(type), subject));
	}

	private Shape measures(ExecutableNormalizedField measured, MappedType type, Subject subject) {
		Property property = (Property) type.field(measured.getFieldName()).orElseThrow();
		return this.planning.object(measured.getChildren(), (function,
				result) -> SelectionPlanner.leaf(this.columns.of(column(
						this.values.of(MeasureFunction.of(function.getFieldName()).orElseThrow(), subject, property))),
						result));
	}

	static Column column(Property derived) {
		return new Column.Property(Subject.DERIVED, derived.name());
	}

}
