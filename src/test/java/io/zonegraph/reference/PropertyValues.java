package io.zonegraph.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MeasureFunction;

/**
 * The values of one property over several rows.
 *
 * @param known the values that are not null
 * @param rowCount number of rows
 */
record PropertyValues(List<Object> known, int rowCount) implements MeasuredValues {

	/** From here on a double cannot represent every integer. */
	private static final BigDecimal MAX_EXACT = BigDecimal.valueOf(1L << 53);

	/** Maximum relative difference between sums in different orders. */
	private static final double RELATIVE_ERROR = 1e-11;

	static PropertyValues of(List<? extends CopiedElement> rows, Property property) {
		return new PropertyValues(
				rows.stream().map((row) -> row.property(property.name())).filter(Objects::nonNull).toList(),
				rows.size());
	}

	@Override
	public @Nullable Object resolve(String name, DataFetchingEnvironment environment) {
		Object value = aggregate(MeasureFunction.of(name).orElseThrow());
		return (value instanceof ApproximateNumber approximate)
				? approximate.resolve(EngineResponse.valueAt(environment)) : value;
	}

	@Override
	public TruthValue evaluate(String function, Object conditions) {
		return WhereEvaluator.evaluateValue(conditions, aggregate(MeasureFunction.of(function).orElseThrow()));
	}

	@Override
	public @Nullable Object sortedBy(String function, Object by) {
		return aggregate(MeasureFunction.of(function).orElseThrow());
	}

	/** The result of an aggregate function; null where there are no values for it. */
	private @Nullable Object aggregate(MeasureFunction function) {
		return switch (function) {
			case MIN ->
				this.known.stream().min(Comparator.comparing((value) -> value, CypherValues.ORDER)).orElse(null);
			case MAX ->
				this.known.stream().max(Comparator.comparing((value) -> value, CypherValues.ORDER)).orElse(null);
			case SUM -> this.known.isEmpty() ? null : sum();
			case AVG -> this.known.isEmpty() ? null : mean();
			case KNOWN -> this.known.size();
			case UNKNOWN -> this.rowCount - this.known.size();
		};
	}

	private Object sum() {
		BigDecimal sum = numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (this.known.stream().allMatch(Long.class::isInstance)) {
			return sum.longValueExact();
		}
		return isExact() ? (Object) sum.doubleValue() : new ApproximateNumber(sum.doubleValue(), tolerance());
	}

	private Object mean() {
		BigDecimal sum = numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		double mean = sum.divide(BigDecimal.valueOf(this.known.size()), MathContext.DECIMAL128).doubleValue();
		return (this.known.size() == 1) ? (Object) mean : new ApproximateNumber(mean, tolerance());
	}

	/**
	 * Whether a sum does not depend on the order: of a single number, or of small
	 * integers.
	 */
	private boolean isExact() {
		return this.known.size() == 1 || (numbers().stream().allMatch((each) -> each.stripTrailingZeros().scale() <= 0)
				&& magnitude().compareTo(MAX_EXACT) < 0);
	}

	private double tolerance() {
		return magnitude().doubleValue() * RELATIVE_ERROR;
	}

	private BigDecimal magnitude() {
		return numbers().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private List<BigDecimal> numbers() {
		return this.known.stream().map((value) -> new BigDecimal(value.toString())).toList();
	}

}
