package io.zonegraph.planner;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MeasureFunction;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Subject;

/** Plans conditions on aggregates: of groups, or of what a list leads to. */
final class AggregateFilterPlanner {

	private final FilterPlanner filters;

	private final MappedType type;

	private final Subject subject;

	private final @Nullable EdgeType edge;

	private final GroupValues values;

	/**
	 * Plans for rows of one type.
	 * @param subject what of a row has the type's properties
	 * @param edge type of the relationships' properties; null where there is none
	 * @param values gathers what the conditions are about
	 */
	AggregateFilterPlanner(FilterPlanner filters, MappedType type, Subject subject, @Nullable EdgeType edge,
			GroupValues values) {
		this.filters = filters;
		this.type = type;
		this.subject = subject;
		this.edge = edge;
		this.values = values;
	}

	/** Conditions on groups. */
	Filter ofGroups(ArgumentValue conditions, String path) {
		return this.filters.all(conditions, path, (name, value, inner) -> switch (name) {
			case "AND", "OR", "NOT" -> this.filters.logic(name, value, inner, this::ofGroups);
			default -> ofGroup(name, value, inner);
		});
	}

	/**
	 * Conditions on one thing that a group has.
	 * @param name which: the number of rows, aggregates of the nodes or rows, or of the
	 * relationships
	 */
	Filter ofGroup(String name, ArgumentValue conditions, String path) {
		if (name.equals("count")) {
			return this.filters.ofProperty(this.values.count(), conditions, Subject.DERIVED, path);
		}
		boolean ofEdge = name.equals(AggregatePlanner.EDGE_AGGREGATE);
		MappedType owner = ofEdge ? Objects.requireNonNull(this.edge) : this.type;
		return this.filters.all(conditions, path, (field, measure, inner) -> measured(owner, field,
				ofEdge ? Subject.EDGE : this.subject, measure, inner));
	}

	private Filter measured(MappedType owner, String field, Subject of, ArgumentValue conditions, String path) {
		Property property = (Property) owner.field(field).orElseThrow();
		return this.filters.all(conditions, path,
				(function, condition, inner) -> this.filters.ofProperty(
						this.values.of(MeasureFunction.of(function).orElseThrow(), of, property), condition,
						Subject.DERIVED, inner));
	}

}
