package io.zonegraph.planner;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MeasureFunction;
import io.zonegraph.model.Quantity;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Subject;

/**
 * An aggregate to sort by, such as {@code {foundedYear: {max: DESC}}}, or a bound of an
 * aggregate over a quantity, such as {@code {baseValue: {sum: {lowerBound: DESC}}}}.
 *
 * @param property the aggregated property
 * @param function the aggregate function
 * @param quantity the quantity whose number the property is; empty if it is none
 * @param part the bound to sort by
 * @param descending whether large results come first
 */
record NamedMeasure(Property property, MeasureFunction function, Optional<Quantity> quantity, Measure.Part part,
		boolean descending) {

	static NamedMeasure of(Map.Entry<String, ArgumentValue> field, MappedType type, PlanningContext planning) {
		Map.Entry<String, ArgumentValue> function = field.getValue().only(planning.variables());
		Property property = (Property) type.field(field.getKey()).orElseThrow();
		MeasureFunction measured = MeasureFunction.of(function.getKey()).orElseThrow();
		Optional<Quantity> quantity = planning.model().quantity(type, property);
		if (quantity.isEmpty() || !measured.isOfNumbers()) {
			return new NamedMeasure(property, measured, quantity, Measure.Part.WHOLE, descends(function.getValue()));
		}
		Map.Entry<String, ArgumentValue> bound = function.getValue().only(planning.variables());
		return new NamedMeasure(property, measured, quantity, part(bound.getKey()), descends(bound.getValue()));
	}

	/** The part of an aggregate that a field with a bound stands for. */
	static Measure.Part part(String field) {
		return field.equals("lowerBound") ? Measure.Part.LOWER_BOUND : Measure.Part.UPPER_BOUND;
	}

	/** The aggregate over a part of the rows. */
	Measure over(Subject subject) {
		return this.quantity.<Measure>map((each) -> new Measure.OfQuantity(this.function, subject, each, this.part))
			.orElseGet(() -> new Measure.OfProperty(this.function, subject, this.property));
	}

	/** Adds the aggregate to those of each group. */
	Property addedTo(GroupValues values, Subject subject) {
		return this.quantity.map((each) -> values.of(this.function, subject, each, this.part))
			.orElseGet(() -> values.of(this.function, subject, this.property));
	}

	static boolean descends(ArgumentValue direction) {
		return Objects.equals(direction.coerced(), "DESC");
	}

}
