package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;

/**
 * A number computed from figures, and no more certain than they are.
 *
 * @param model knows the units
 * @param unit the unit of the number
 * @param bounds the bounds that follow from those of the figures
 * @param nearly whether it is slightly less than its upper bound
 * @param approximation the number it is about; null where that is not known
 */
record ComputedFigure(GraphModel model, String unit, Bounds bounds, boolean nearly,
		@Nullable Double approximation) implements FieldResolver {

	/** This; null where nothing is known of the number. */
	@Nullable ComputedFigure orNullIfUnknown() {
		return (this.bounds.isUnbounded() && this.approximation == null) ? null : this;
	}

	/** The difference of percentages is in percentage points. */
	static String unitOfDifference(CopiedElement figure) {
		return FigureFields.is(figure, "baseUnit", "PERCENT") ? "PERCENTAGE_POINT"
				: String.valueOf(figure.property("baseUnit"));
	}

	/**
	 * Computes a number from figures of which some are ABOUT a number and all others
	 * EXACT; null for other figures.
	 */
	static @Nullable Double approximation(List<? extends CopiedElement> figures, DoubleBinaryOperator operator) {
		return areExactOr("ABOUT", figures) ? (Double) figures.stream()
			.map((figure) -> (Double) figure.property("baseValue"))
			.reduce((one, other) -> operator.applyAsDouble(one, other))
			.orElseThrow() : null;
	}

	/** Whether some figures have the comparator and all others are EXACT. */
	static boolean areExactOr(String comparator, List<? extends CopiedElement> figures) {
		return figures.stream().anyMatch((figure) -> FigureFields.is(figure, "comparator", comparator))
				&& figures.stream().allMatch((figure) -> FigureFields.is(figure, "comparator", comparator, "EXACT"));
	}

	@Override
	public @Nullable Object resolve(String name, DataFetchingEnvironment environment) {
		Map<String, Object> arguments = environment.getArguments();
		return switch (name) {
			case "baseUnit" -> this.unit;
			case "comparator" -> comparator();
			case "lowerBound" -> this.bounds.lower();
			case "upperBound" -> this.bounds.upper();
			case "baseValue" -> number();
			case "lowerBoundIn" -> inUnit(this.bounds.lower(), arguments);
			case "upperBoundIn" -> inUnit(this.bounds.upper(), arguments);
			default -> inUnit(number(), arguments);
		};
	}

	private String comparator() {
		if (this.bounds.lower() != null && this.bounds.upper() != null) {
			return this.bounds.lower().equals(this.bounds.upper()) ? "EXACT" : "BETWEEN";
		}
		if (this.bounds.lower() != null) {
			return this.bounds.lowerOpen() ? "MORE_THAN" : "AT_LEAST";
		}
		if (this.bounds.upper() != null) {
			return this.nearly ? "NEARLY" : this.bounds.upperOpen() ? "LESS_THAN" : "AT_MOST";
		}
		return (this.approximation != null) ? "ABOUT" : "UNSTATED";
	}

	/** The number that the comparator qualifies. */
	private @Nullable Double number() {
		return comparator().equals("BETWEEN") ? null
				: Stream.of(this.bounds.lower(), this.bounds.upper(), this.approximation)
					.filter((each) -> each != null)
					.findFirst()
					.orElse(null);
	}

	private @Nullable Double inUnit(@Nullable Double number, Map<String, Object> arguments) {
		return FigureFields.inUnit(number, this.unit, arguments, this.model);
	}

}
