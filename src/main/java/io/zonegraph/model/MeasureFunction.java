package io.zonegraph.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An aggregate function over the values of one property in several rows. Null values are
 * ignored by all functions except {@link #UNKNOWN}.
 */
public enum MeasureFunction {

	/** The smallest or earliest value that is not null; null if there is none. */
	MIN("min", "Smallest or earliest known value; null if none is known."),
	/** The largest or latest value that is not null; null if there is none. */
	MAX("max", "Largest or latest known value; null if none is known."),
	/** The sum of the values that are not null; null if there are none. */
	SUM("sum", "Sum of the known values; null, not 0, if none is known."),
	/** The mean of the values that are not null; null if there are none. */
	AVG("avg", "Mean of the known values; null if none is known."),
	/** The number of values that are not null. */
	KNOWN("known", "Number of rows with a value."),
	/** The number of rows without a value. */
	UNKNOWN("unknown", "Number of rows without a value, which the other aggregates ignore.");

	private static final Set<MeasureFunction> ON_NUMBERS = EnumSet.allOf(MeasureFunction.class);

	private static final Set<MeasureFunction> ON_TIMES = EnumSet.of(MIN, MAX, KNOWN, UNKNOWN);

	private final String field;

	private final String description;

	MeasureFunction(String field, String description) {
		this.field = field;
		this.description = description;
	}

	/** Name of the field, for example {@code sum}. */
	public String field() {
		return this.field;
	}

	String description() {
		return this.description;
	}

	/** The function with a field of this name; empty if there is none. */
	public static Optional<MeasureFunction> of(String field) {
		return Arrays.stream(values()).filter((each) -> each.field.equals(field)).findFirst();
	}

	/** Whether the result is never null. */
	public boolean isAlwaysKnown() {
		return this == KNOWN || this == UNKNOWN;
	}

	/**
	 * The GraphQL type of the result.
	 * @param type the type of the property; sums of {@code Int} are {@code Long}
	 */
	public String resultOf(String type) {
		return switch (this) {
			case MIN, MAX -> type;
			case SUM -> type.equals("Int") ? "Long" : type;
			case AVG -> "Float";
			case KNOWN, UNKNOWN -> "Int";
		};
	}

	/** Whether the result over uncertain numbers is uncertain as well: no mere count. */
	public boolean isOfNumbers() {
		return !isAlwaysKnown();
	}

	/** The functions available for a property, in declaration order; empty if none. */
	static List<MeasureFunction> on(FieldMapping.Property property) {
		return property.list() ? List.of() : on(property.type());
	}

	/** The functions available for values of a type; empty if none. */
	static List<MeasureFunction> on(String type) {
		return switch (type) {
			case "Int", "Long", "Float" -> List.copyOf(ON_NUMBERS);
			case "Date", "DateTime" -> List.copyOf(ON_TIMES);
			default -> List.of();
		};
	}

}
