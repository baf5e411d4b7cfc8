package io.zonegraph.planner;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MeasureFunction;
import io.zonegraph.model.Quantity;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Subject;

/** Plans conditions on aggregates over groups, or over the related nodes of a list. */
final class AggregateFilterPlanner {

	private final FilterPlanner filters;

	private final MappedType type;

	private final Subject subject;

	private final @Nullable EdgeType edge;

	private final GroupValues values;

	/**
	 * Creates a planner for rows of one type.
	 * @param subject the part of a row that has the type's properties
	 * @param edge type of the relationship properties; null if there are none
	 * @param values collects the aggregates that the conditions refer to
	 */
	AggregateFilterPlanner(FilterPlanner filters, MappedType type, Subject subject, @Nullable EdgeType edge,
			GroupValues values) {
		this.filters = filters;
		this.type = type;
		this.subject = subject;
		this.edge = edge;
		this.values = values;
	}

	/**
	 * Plans the conditions on groups, including {@code AND}, {@code OR} and {@code NOT}.
	 */
	Filter ofGroups(ArgumentValue conditions, String path) {
		return this.filters.all(conditions, path, (name, value, inner) -> switch (name) {
			case "AND", "OR", "NOT" -> this.filters.logic(name, value, inner, this::ofGroups);
			default -> ofGroup(name, value, inner);
		});
	}

	/**
	 * Plans the conditions on one field of a group.
	 * @param name {@code count}, {@code aggregate} or {@code edgeAggregate}
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
		Optional<Quantity> quantity = this.filters.quantity(owner, property);
		return this.filters.all(conditions, path, (name, condition, inner) -> {
			MeasureFunction function = MeasureFunction.of(name).orElseThrow();
			return quantity.map((each) -> ofQuantity(each, function, of, condition, inner))
				.orElseGet(() -> this.filters.ofProperty(this.values.of(function, of, property), condition,
						Subject.DERIVED, inner));
		});
	}

	private Filter ofQuantity(Quantity quantity, MeasureFunction function, Subject of, ArgumentValue conditions,
			String path) {
		if (!function.isOfNumbers()) {
			return this.filters.ofProperty(this.values.of(function, of, quantity, Measure.Part.WHOLE), conditions,
					Subject.DERIVED, path);
		}
		return this.filters.all(conditions, path,
				(bound, condition, inner) -> this.filters.ofProperty(
						this.values.of(function, of, quantity, NamedMeasure.part(bound)), condition, Subject.DERIVED,
						inner));
	}

}
