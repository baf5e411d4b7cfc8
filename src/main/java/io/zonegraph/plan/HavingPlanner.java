package io.zonegraph.plan;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MeasureFunction;

/** Plans the {@code having} argument: which groups to keep. */
final class HavingPlanner {

	private final Planning planning;

	private final FilterPlanner filters;

	private final Listed listed;

	private final GroupValues values;

	/**
	 * Plans for one field.
	 * @param values gathers what the conditions are about
	 */
	HavingPlanner(Planning planning, Place place, Listed listed, GroupValues values) {
		this.planning = planning;
		this.filters = new FilterPlanner(planning, place);
		this.listed = listed;
		this.values = values;
	}

	Filter of(ExecutableNormalizedField field) {
		return this.planning.given(field, "having").map((having) -> of(having, "having")).orElse(Filter.NONE);
	}

	private Filter of(ArgumentValue having, String path) {
		return this.filters.all(having, path, (name, value, inner) -> switch (name) {
			case "AND", "OR", "NOT" -> this.filters.logic(name, value, inner, this::of);
			case "count" -> this.filters.ofProperty(this.values.count(), value, Subject.DERIVED, inner);
			case "node" -> measures(value, this.listed.type(), this.listed.subject(), inner);
			default -> measures(value, java.util.Objects.requireNonNull(this.listed.edge()), Subject.EDGE, inner);
		});
	}

	private Filter measures(ArgumentValue conditions, MappedType type, Subject subject, String path) {
		return this.filters.all(conditions, path, (field, value, inner) -> {
			Property property = (Property) type.field(field).orElseThrow();
			return this.filters.all(value, inner,
					(function, condition, at) -> this.filters.ofProperty(
							this.values.of(MeasureFunction.of(function).orElseThrow(), subject, property), condition,
							Subject.DERIVED, at));
		});
	}

}
