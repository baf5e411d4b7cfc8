package io.zonegraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import graphql.language.InputValueDefinition;

/**
 * Generates the types of aggregates over measured quantities, which have bounds, and the
 * conditions and sort keys on these bounds.
 */
final class QuantityMeasureTypes {

	/** Name of a lower bound, in records and as a field. */
	static final String LOWER = "lowerBound";

	/** Name of an upper bound, in records and as a field. */
	static final String UPPER = "upperBound";

	private final GeneratedDefinitions generated;

	private final FilterTypes filters;

	QuantityMeasureTypes(GeneratedDefinitions generated, FilterTypes filters) {
		this.generated = generated;
		this.filters = filters;
	}

	/** Name of the type of the aggregates. */
	String result(Quantity quantity) {
		String record = quantity.aggregate();
		String name = record + "Aggregate";
		return this.generated.define(name, () -> GeneratedDefinitions.object(name,
				"Aggregates over one measured quantity, no more certain than its numbers. They are null if the units differ, or if no number or bound is known.",
				List.of(), functions((function) -> this.generated.field(function.field(),
						function.isOfNumbers() ? record : "Int!", this.generated.once(described(function))))));
	}

	private static String described(MeasureFunction function) {
		return switch (function) {
			case MIN -> "Smallest of the known quantities.";
			case MAX -> "Largest of the known quantities.";
			case SUM -> "Sum of the known quantities; null also if those of the unit do not add up, as shares do not.";
			case AVG -> "Mean of the known quantities.";
			case KNOWN -> "Number of rows with a number or a bound.";
			case UNKNOWN -> "Number of rows with neither, which the other aggregates ignore.";
		};
	}

	/** Name of the input type for conditions on the aggregates. */
	String filter(Quantity quantity) {
		String name = quantity.aggregate() + "AggregateFilter";
		return this.generated.define(name,
				() -> GeneratedDefinitions.inputObject(name, "Conditions on aggregates over one measured quantity.",
						functions((function) -> this.generated.input(function.field(),
								function.isOfNumbers() ? bounds() : this.filters.ofOne("Int"), null))));
	}

	private String bounds() {
		return this.generated.define("BoundsFilter",
				() -> GeneratedDefinitions.inputObject("BoundsFilter",
						"Conditions on the bounds of a computed quantity, in its base unit.",
						List.of(this.generated.input(LOWER, this.filters.ofOne("Float"),
								"Conditions on the lower bound: `{gte: 5}` is what is certainly 5 or more."),
								this.generated.input(UPPER, this.filters.ofOne("Float"),
										"Conditions on the upper bound: `{lte: 5}` is what is certainly 5 or less."))));
	}

	/** Name of the input type for sorting by the aggregates. */
	String order(Quantity quantity) {
		String name = quantity.aggregate() + "AggregateOrder";
		return this.generated
			.define(name,
					() -> GeneratedDefinitions.oneOf(name,
							"One sort key by an aggregate over a measured quantity: exactly one field.",
							functions((function) -> this.generated.input(function.field(),
									function.isOfNumbers() ? boundsOrder() : OrderTypes.direction(this.generated),
									null))));
	}

	private String boundsOrder() {
		String direction = OrderTypes.direction(this.generated);
		return this.generated.define("BoundsOrder",
				() -> GeneratedDefinitions.oneOf("BoundsOrder",
						"One sort key by a bound of a computed quantity; what has no such bound counts as unknown.",
						List.<InputValueDefinition>of(this.generated.input(LOWER, direction, null),
								this.generated.input(UPPER, direction, null))));
	}

	private static <T> List<T> functions(Function<MeasureFunction, T> member) {
		return Arrays.stream(MeasureFunction.values()).map(member).toList();
	}

}
