package io.zonegraph.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What aggregates tell of one property over several rows. An unknown (null) property
 * takes part in none of them but {@link #UNKNOWN}.
 */
public enum MeasureFunction {

	/** The smallest known value, or the earliest; null where none is known. */
	MIN("min", "Smallest known value, or the earliest; null where none is known."),
	/** The largest known value, or the latest; null where none is known. */
	MAX("max", "Largest known value, or the latest; null where none is known."),
	/** The sum of the known values; null where none is known. */
	SUM("sum", "Sum of the known values; null, not 0, where none is known."),
	/** The mean of the known values; null where none is known. */
	AVG("avg", "Mean of the known values; null where none is known."),
	/** How many values are known. */
	KNOWN("known", "How many rows have a value."),
	/** How many values are unknown. */
	UNKNOWN("unknown", "How many rows have no value: what they would add is not in the other numbers.");

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

	/** The function of a field's name; empty where there is none. */
	public static Optional<MeasureFunction> of(String field) {
		return Arrays.stream(values()).filter((each) -> each.field.equals(field)).findFirst();
	}

	/** Whether there is a result whatever the values are. */
	public boolean isAlwaysKnown() {
		return this == KNOWN || this == UNKNOWN;
	}

	/**
	 * The GraphQL type of the result.
	 * @param type the type of the property; sums of {@code Int} may need more bits
	 */
	public String resultOf(String type) {
		return switch (this) {
			case MIN, MAX -> type;
			case SUM -> type.equals("Int") ? "Long" : type;
			case AVG -> "Float";
			case KNOWN, UNKNOWN -> "Int";
		};
	}

	/** What can be told of a property, in the order of the schema; empty for nothing. */
	static List<MeasureFunction> on(FieldMapping.Property property) {
		return property.list() ? List.of() : on(property.type());
	}

	/** What can be told of values of a type. */
	static List<MeasureFunction> on(String type) {
		return switch (type) {
			case "Int", "Long", "Float" -> List.copyOf(ON_NUMBERS);
			case "Date", "DateTime" -> List.copyOf(ON_TIMES);
			default -> List.of();
		};
	}

}
