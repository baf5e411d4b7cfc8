package io.zonegraph.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;

/**
 * Generates the aggregates over each property of a type, and the conditions and sort keys
 * on them. Properties of the same scalar share their types, as do quantities.
 */
final class MeasureTypes {

	private final GeneratedDefinitions generated;

	private final FilterTypes filters;

	private final BiFunction<MappedType, FieldMapping.Property, Optional<Quantity>> quantities;

	private final QuantityMeasureTypes ofQuantities;

	MeasureTypes(GeneratedDefinitions generated, FilterTypes filters,
			BiFunction<MappedType, FieldMapping.Property, Optional<Quantity>> quantities) {
		this.generated = generated;
		this.filters = filters;
		this.quantities = quantities;
		this.ofQuantities = new QuantityMeasureTypes(generated, filters);
	}

	/** A field for each property that can be aggregated. */
	List<FieldDefinition> fields(MappedType type) {
		return each(type, (property) -> this.generated.field(property.field(),
				quantity(type, property).map(this.ofQuantities::result).orElseGet(() -> result(property.type())) + "!",
				null));
	}

	/** A condition for each property that can be aggregated. */
	List<InputValueDefinition> filters(MappedType type) {
		return each(type, (property) -> this.generated.input(property.field(),
				quantity(type, property).map(this.ofQuantities::filter).orElseGet(() -> filter(property.type())),
				null));
	}

	/** A sort key for each property that can be aggregated. */
	List<InputValueDefinition> orders(MappedType type) {
		return each(type, (property) -> this.generated.input(property.field(),
				quantity(type, property).map(this.ofQuantities::order).orElseGet(() -> order(property.type())), null));
	}

	private Optional<Quantity> quantity(MappedType type, FieldMapping.Property property) {
		return this.quantities.apply(type, property);
	}

	private static <T> List<T> each(MappedType type, Function<FieldMapping.Property, T> member) {
		return type.measured().stream().map(member).toList();
	}

	private String result(String scalar) {
		String name = scalar + "Aggregate";
		return this.generated.define(name,
				() -> GeneratedDefinitions.object(name,
						"Aggregates over the values of one property of type `%s`.".formatted(scalar), List.of(),
						functions(scalar,
								(function) -> this.generated.field(function.field(),
										function.resultOf(scalar) + (function.isAlwaysKnown() ? "!" : ""),
										this.generated.once(function.description())))));
	}

	private String filter(String scalar) {
		String name = scalar + "AggregateFilter";
		return this.generated.define(name,
				() -> GeneratedDefinitions.inputObject(name,
						"Conditions on aggregates over the values of one property of type `%s`.".formatted(scalar),
						functions(scalar, (function) -> this.generated.input(function.field(),
								this.filters.ofOne(function.resultOf(scalar)), null))));
	}

	private String order(String scalar) {
		boolean number = MeasureFunction.on(scalar).contains(MeasureFunction.SUM);
		String name = number ? "NumberAggregateOrder" : "TimeAggregateOrder";
		return this.generated.define(name, () -> GeneratedDefinitions
			.oneOf(name, "One sort key by an aggregate over the values of a property: exactly one field.", functions(
					scalar,
					(function) -> this.generated.input(function.field(), OrderTypes.direction(this.generated), null))));
	}

	private static <T> List<T> functions(String scalar, Function<MeasureFunction, T> member) {
		return MeasureFunction.on(scalar).stream().map(member).toList();
	}

}
