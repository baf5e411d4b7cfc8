package io.zonegraph.planner;

import java.util.Map;
import java.util.Objects;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MeasureFunction;

/**
 * An aggregate to sort by, such as {@code {baseValue: {max: DESC}}}.
 *
 * @param property the aggregated property
 * @param function the aggregate function
 * @param descending whether large results come first
 */
record NamedMeasure(Property property, MeasureFunction function, boolean descending) {

	static NamedMeasure of(Map.Entry<String, ArgumentValue> field, MappedType type, Map<String, Object> variables) {
		Map.Entry<String, ArgumentValue> function = field.getValue().only(variables);
		return new NamedMeasure((Property) type.field(field.getKey()).orElseThrow(),
				MeasureFunction.of(function.getKey()).orElseThrow(), descends(function.getValue()));
	}

	static boolean descends(ArgumentValue direction) {
		return Objects.equals(direction.coerced(), "DESC");
	}

}
