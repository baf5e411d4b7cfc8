package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

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
 * @param notNegative whether it cannot be below zero, so that a lower bound of 0 says
 * nothing
 * @param tolerance how far the engine's numbers may differ, as they depend on the order
 * of additions
 */
record ComputedFigure(GraphModel model, String unit, Bounds bounds, boolean nearly, @Nullable Double approximation,
		boolean notNegative, double tolerance) implements FieldResolver {

	/** A number that may be negative. */
	ComputedFigure(GraphModel model, String unit, Bounds bounds, boolean nearly, @Nullable Double approximation) {
		this(model, unit, bounds, nearly, approximation, false, 0);
	}

	/** A bound for comparisons; null where there is none. */
	@Nullable Object bound(boolean lower) {
		Double bound = lower ? this.bounds.lower() : this.bounds.upper();
		return (bound == null || this.tolerance == 0) ? bound : new ApproximateNumber(bound, this.tolerance);
	}

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
		Object value = exact(name, arguments);
		return (value instanceof Double number && this.tolerance > 0)
				? (Object) new ApproximateNumber(number, this.tolerance).resolve(EngineResponse.valueAt(environment))
				: value;
	}

	private @Nullable Object exact(String name, Map<String, Object> arguments) {
		return switch (name) {
			case "isLowerBoundExclusive" -> this.bounds.lower() != null && this.bounds.lowerOpen();
			case "isUpperBoundExclusive" -> this.bounds.upper() != null && this.bounds.upperOpen();
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
		if (this.bounds.lower() != null && this.bounds.lower().equals(this.bounds.upper())) {
			return "EXACT";
		}
		if (this.approximation != null) {
			return "ABOUT";
		}
		if (this.nearly) {
			return "NEARLY";
		}
		if (isBoundedBelow()) {
			return (this.bounds.upper() != null) ? "BETWEEN" : this.bounds.lowerOpen() ? "MORE_THAN" : "AT_LEAST";
		}
		return (this.bounds.upper() == null) ? "UNSTATED" : this.bounds.upperOpen() ? "LESS_THAN" : "AT_MOST";
	}

	/** Whether the lower bound says something. */
	private boolean isBoundedBelow() {
		return this.bounds.lower() != null
				&& !(this.notNegative && this.bounds.lower() == 0 && !this.bounds.lowerOpen());
	}

	/** The number that the comparator qualifies. */
	private @Nullable Double number() {
		return switch (comparator()) {
			case "BETWEEN", "UNSTATED" -> null;
			case "ABOUT" -> this.approximation;
			case "NEARLY", "AT_MOST", "LESS_THAN" -> this.bounds.upper();
			default -> this.bounds.lower();
		};
	}

	private @Nullable Double inUnit(@Nullable Double number, Map<String, Object> arguments) {
		return FigureFields.inUnit(number, this.unit, arguments, this.model);
	}

}
