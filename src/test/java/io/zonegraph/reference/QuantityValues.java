package io.zonegraph.reference;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.Quantity;

/**
 * The figures of several rows.
 *
 * @param model knows the units
 * @param quantity the properties of a figure
 * @param known the figures with a number or a bound
 * @param rowCount number of rows
 */
record QuantityValues(GraphModel model, Quantity quantity, List<Figure> known, int rowCount) implements MeasuredValues {

	private static final Set<String> ADDITIVE = Set.of("CNY", "TEU", "COUNT", "SHIFT");

	private static final Set<String> NOT_NEGATIVE = Set.of("CNY", "TEU", "COUNT", "SHIFT", "MONTH");

	static QuantityValues of(GraphModel model, Quantity quantity, List<? extends CopiedElement> rows) {
		return new QuantityValues(model, quantity,
				rows.stream().map((row) -> Figure.of(row, quantity)).filter(Figure::isKnown).toList(), rows.size());
	}

	@Override
	public @Nullable Object resolve(String name, DataFetchingEnvironment environment) {
		return switch (name) {
			case "known" -> this.known.size();
			case "unknown" -> this.rowCount - this.known.size();
			default -> result(name);
		};
	}

	@Override
	public TruthValue evaluate(String function, Object conditions) {
		return switch (function) {
			case "known" -> WhereEvaluator.evaluateValue(conditions, this.known.size());
			case "unknown" -> WhereEvaluator.evaluateValue(conditions, this.rowCount - this.known.size());
			default -> WhereEvaluator.evaluateAll(conditions,
					(bound, operators) -> WhereEvaluator.evaluateValue(operators, bound(function, bound)));
		};
	}

	@Override
	public @Nullable Object sortedBy(String function, Object by) {
		return switch (function) {
			case "known" -> this.known.size();
			case "unknown" -> this.rowCount - this.known.size();
			default -> bound(function, (String) ((Map<?, ?>) by).keySet().iterator().next());
		};
	}

	private @Nullable Object bound(String function, String bound) {
		ComputedFigure result = result(function);
		return (result != null) ? result.bound(bound.equals("lowerBound")) : null;
	}

	private @Nullable ComputedFigure result(String function) {
		Set<String> units = this.known.stream().map(Figure::unit).collect(Collectors.toSet());
		if (units.size() != 1) {
			return null;
		}
		String unit = units.iterator().next();
		boolean notNegative = NOT_NEGATIVE.contains(unit);
		List<Bounds> all = this.known.stream().map((each) -> each.bounds(notNegative)).toList();
		return switch (function) {
			case "min" -> new ComputedFigure(this.model, unit, smallest(all), decides("NEARLY", true, all),
					decides("ABOUT", true, all) ? number(Comparator.naturalOrder()) : null, notNegative, 0);
			case "max" -> new ComputedFigure(this.model, unit, largest(all), decides("NEARLY", false, all),
					decides("ABOUT", false, all) ? number(Comparator.reverseOrder()) : null, notNegative, 0);
			case "avg" -> total(unit, all, this.known.size());
			default -> ADDITIVE.contains(unit) ? total(unit, all, 1) : null;
		};
	}

	private ComputedFigure total(String unit, List<Bounds> all, int divisor) {
		Bounds bounds = new Bounds(total(all, Bounds::lower, divisor), all.stream().anyMatch(Bounds::lowerOpen),
				total(all, Bounds::upper, divisor), all.stream().anyMatch(Bounds::upperOpen));
		Double about = areExactOr("ABOUT") ? total(this.known, Figure::number, divisor) : null;
		double magnitude = this.known.stream().mapToDouble(Figure::magnitude).sum();
		return new ComputedFigure(this.model, unit, bounds, areExactOr("NEARLY"), about, NOT_NEGATIVE.contains(unit),
				(this.known.size() == 1) ? 0 : magnitude * 1e-11);
	}

	private static <T> @Nullable Double total(List<T> all, Function<T, @Nullable Double> number, int divisor) {
		BigDecimal total = BigDecimal.ZERO;
		for (T each : all) {
			Double value = number.apply(each);
			if (value == null) {
				return null;
			}
			total = total.add(new BigDecimal(value.toString()));
		}
		return total.doubleValue() / divisor;
	}

	private boolean areExactOr(String comparator) {
		return this.known.stream().anyMatch((each) -> each.is(comparator))
				&& this.known.stream().allMatch((each) -> each.is(comparator, "EXACT"));
	}

	/**
	 * Whether a figure with the comparator is the smallest or largest by its number, all
	 * others being exact.
	 */
	private boolean decides(String comparator, boolean smallest, List<Bounds> all) {
		Comparator<Double> order = smallest ? Comparator.naturalOrder() : Comparator.reverseOrder();
		return areExactOr(comparator) && this.known.stream()
			.filter((each) -> each.is(comparator))
			.anyMatch((each) -> Objects.equals(each.number(), number(order)));
	}

	private Double number(Comparator<Double> order) {
		return this.known.stream().map((each) -> Objects.requireNonNull(each.number())).min(order).orElseThrow();
	}

	/** The smallest of the numbers can be no less than the least of the lower bounds. */
	private static Bounds smallest(List<Bounds> all) {
		Bounds largest = largest(all.stream().map(QuantityValues::negated).toList());
		return negated(largest);
	}

	private static Bounds negated(Bounds bounds) {
		return new Bounds((bounds.upper() != null) ? (Double) (0 - bounds.upper()) : null, bounds.upperOpen(),
				(bounds.lower() != null) ? (Double) (0 - bounds.lower()) : null, bounds.lowerOpen());
	}

	private static Bounds largest(List<Bounds> all) {
		Double lower = all.stream()
			.map(Bounds::lower)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
		boolean bounded = all.stream().allMatch((each) -> each.upper() != null);
		Double upper = bounded ? all.stream().map(Bounds::upper).max(Comparator.naturalOrder()).orElse(null) : null;
		return new Bounds(lower,
				all.stream().anyMatch((each) -> each.lowerOpen() && Objects.equals(each.lower(), lower)), upper,
				all.stream().noneMatch((each) -> !each.upperOpen() && Objects.equals(each.upper(), upper)));
	}

	/**
	 * One figure.
	 *
	 * @param number the number
	 * @param lower the lower bound
	 * @param upper the upper bound
	 * @param comparator how the number is qualified
	 * @param unit the unit
	 */
	record Figure(@Nullable Double number, @Nullable Double lower, @Nullable Double upper, String comparator,
			String unit) {

		static Figure of(CopiedElement row, Quantity quantity) {
			return new Figure((Double) row.property(quantity.number()), (Double) row.property(quantity.lower()),
					(Double) row.property(quantity.upper()), String.valueOf(row.property(quantity.comparator())),
					quantity.unit()
						.map((unit) -> String.valueOf(row.property(unit)))
						.orElseGet(() -> quantity.fixedUnit().orElseThrow()));
		}

		boolean isKnown() {
			return this.number != null || this.lower != null || this.upper != null;
		}

		boolean is(String... comparators) {
			return List.of(comparators).contains(this.comparator);
		}

		/**
		 * The bounds; at least 0 where that is known and does not contradict the figure.
		 */
		Bounds bounds(boolean notNegative) {
			boolean atLeastZero = this.lower == null && notNegative && (this.upper == null || this.upper > 0);
			return new Bounds(atLeastZero ? Double.valueOf(0) : this.lower, is("MORE_THAN"), this.upper,
					is("NEARLY", "LESS_THAN"));
		}

		double magnitude() {
			return Math.abs((this.number != null) ? this.number : 0) + Math.abs((this.lower != null) ? this.lower : 0)
					+ Math.abs((this.upper != null) ? this.upper : 0);
		}

	}

}
