package io.zonegraph.planner;

import java.util.Objects;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLOutputType;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MeasureFunction;
import io.zonegraph.model.Quantity;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/** Plans the fields for aggregates over the properties of rows. */
final class AggregatePlanner {

	/** Field for aggregates over nodes or relationship rows. */
	static final String AGGREGATE = "aggregate";

	/** Field for aggregates over the relationships to the nodes. */
	static final String EDGE_AGGREGATE = "edgeAggregate";

	private final PlanningContext planning;

	private final ConnectionSource connection;

	private final GroupValues values;

	private final Columns columns;

	/**
	 * Creates a planner for the rows of one list.
	 * @param values collects the aggregates to compute
	 * @param columns the columns of the row that holds the aggregates
	 */
	AggregatePlanner(PlanningContext planning, ConnectionSource connection, GroupValues values, Columns columns) {
		this.planning = planning;
		this.connection = connection;
		this.values = values;
		this.columns = columns;
	}

	/** Plans a selection of {@code aggregate} or {@code edgeAggregate}. */
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
		Optional<Quantity> quantity = this.planning.model().quantity(type, property);
		if (quantity.isPresent()) {
			return this.planning.object(measured.getChildren(), (function, result) -> ofQuantity(function, result,
					MeasureFunction.of(function.getFieldName()).orElseThrow(), subject, quantity.get()));
		}
		return this.planning.object(measured.getChildren(), (function,
				result) -> SelectionPlanner.leaf(this.columns.of(column(
						this.values.of(MeasureFunction.of(function.getFieldName()).orElseThrow(), subject, property))),
						result));
	}

	private Shape ofQuantity(ExecutableNormalizedField field, GraphQLOutputType result, MeasureFunction function,
			Subject subject, Quantity quantity) {
		Property derived = this.values.of(function, subject, quantity, Measure.Part.WHOLE);
		if (!function.isOfNumbers()) {
			return SelectionPlanner.leaf(this.columns.of(column(derived)), result);
		}
		SelectionPlanner selections = new SelectionPlanner(this.planning);
		MappedType record = selections.mapped(quantity.aggregate()).orElseThrow();
		return selections.values(field, false, new Source.MeasuredRecord(derived.name(), record),
				FieldContext.at(this.columns, Subject.DERIVED), result);
	}

	static Column column(Property derived) {
		return new Column.Property(Subject.DERIVED, derived.name());
	}

}
