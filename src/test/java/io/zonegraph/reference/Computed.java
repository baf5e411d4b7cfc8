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
 * @param bounds what the figures' bounds leave of it
 * @param near whether it is somewhat less than its upper bound
 * @param about near which number it is on either side; null if that is not known
 */
record Computed(GraphModel model, String unit, Bounds bounds, boolean near, @Nullable Double about) implements Part {

	/** The number; null where nothing is known of it. */
	@Nullable Computed orNull() {
		return (this.bounds.isOpen() && this.about == null) ? null : this;
	}

	/** Of shares, what is left is told in percentage points. */
	static String unitOfDifference(Propertied figure) {
		return FigureFields.is(figure, "baseUnit", "PERCENT") ? "PERCENTAGE_POINT"
				: String.valueOf(figure.property("baseUnit"));
	}

	/** What figures come to, some of which are about a number, all others exact. */
	static @Nullable Double about(List<? extends Propertied> figures, DoubleBinaryOperator how) {
		return isOf("ABOUT", figures) ? (Double) figures.stream()
			.map((figure) -> (Double) figure.property("baseValue"))
			.reduce((one, other) -> how.applyAsDouble(one, other))
			.orElseThrow() : null;
	}

	/** Whether some figures have a comparator, and all others are exact. */
	static boolean isOf(String comparator, List<? extends Propertied> figures) {
		return figures.stream().anyMatch((figure) -> FigureFields.is(figure, "comparator", comparator))
				&& figures.stream().allMatch((figure) -> FigureFields.is(figure, "comparator", comparator, "EXACT"));
	}

	@Override
	public @Nullable Object field(String name, DataFetchingEnvironment environment) {
		Map<String, Object> given = environment.getArguments();
		return switch (name) {
			case "baseUnit" -> this.unit;
			case "comparator" -> comparator();
			case "lowerBound" -> this.bounds.lower();
			case "upperBound" -> this.bounds.upper();
			case "baseValue" -> number();
			case "lowerBoundIn" -> in(this.bounds.lower(), given);
			case "upperBoundIn" -> in(this.bounds.upper(), given);
			default -> in(number(), given);
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
			return this.near ? "NEARLY" : this.bounds.upperOpen() ? "LESS_THAN" : "AT_MOST";
		}
		return (this.about != null) ? "ABOUT" : "UNSTATED";
	}

	/** The number that the comparator qualifies. */
	private @Nullable Double number() {
		return comparator().equals("BETWEEN") ? null
				: Stream.of(this.bounds.lower(), this.bounds.upper(), this.about)
					.filter((each) -> each != null)
					.findFirst()
					.orElse(null);
	}

	private @Nullable Double in(@Nullable Double number, Map<String, Object> given) {
		return FigureFields.in(number, this.unit, given, this.model);
	}

}
