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
 * @param known the values that are known
 * @param rows how many rows there are
 */
record Measured(List<Object> known, int rows) implements Part {

	/** Beyond this, a double has no place for the units. */
	private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 53);

	/** How far sums in different orders are apart, compared with the numbers in them. */
	private static final double SPREAD = 1e-11;

	static Measured of(List<? extends Propertied> rows, Property property) {
		return new Measured(rows.stream().map((row) -> row.property(property.name())).filter(Objects::nonNull).toList(),
				rows.size());
	}

	@Override
	public @Nullable Object field(String name, DataFetchingEnvironment environment) {
		Object value = come(MeasureFunction.of(name).orElseThrow());
		return (value instanceof Rough rough) ? rough.told(Told.at(environment)) : value;
	}

	/** What they come to; null where no value is known that it could be made of. */
	@Nullable Object come(MeasureFunction to) {
		return switch (to) {
			case MIN -> this.known.stream().min(Comparator.comparing((value) -> value, Values.ORDER)).orElse(null);
			case MAX -> this.known.stream().max(Comparator.comparing((value) -> value, Values.ORDER)).orElse(null);
			case SUM -> this.known.isEmpty() ? null : sum();
			case AVG -> this.known.isEmpty() ? null : mean();
			case KNOWN -> this.known.size();
			case UNKNOWN -> this.rows - this.known.size();
		};
	}

	private Object sum() {
		BigDecimal sum = numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (this.known.stream().allMatch(Long.class::isInstance)) {
			return sum.longValueExact();
		}
		return isExact() ? (Object) sum.doubleValue() : new Rough(sum.doubleValue(), margin());
	}

	private Object mean() {
		BigDecimal sum = numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		double mean = sum.divide(BigDecimal.valueOf(this.known.size()), MathContext.DECIMAL128).doubleValue();
		return (this.known.size() == 1) ? (Object) mean : new Rough(mean, margin());
	}

	/**
	 * Whether a sum is the same in every order: of one number, or of small whole ones.
	 */
	private boolean isExact() {
		return this.known.size() == 1 || (numbers().stream().allMatch((each) -> each.stripTrailingZeros().scale() <= 0)
				&& magnitude().compareTo(EXACT) < 0);
	}

	private double margin() {
		return magnitude().doubleValue() * SPREAD;
	}

	private BigDecimal magnitude() {
		return numbers().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private List<BigDecimal> numbers() {
		return this.known.stream().map((value) -> new BigDecimal(value.toString())).toList();
	}

}
