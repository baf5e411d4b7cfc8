package io.zonegraph.reference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FilterOperator;

/**
 * Generates values to compare properties with: values from the graph or close to them.
 */
final class LiteralGenerator {

	private final RandomSource random;

	LiteralGenerator(RandomSource random) {
		this.random = random;
	}

	/**
	 * A value for one property.
	 * @param any supplies a random element that may have the property
	 */
	InputValue of(Property property, FilterOperator operator, Supplier<? extends @Nullable CopiedElement> any) {
		if (property.isEnum()) {
			return new InputValue.EnumValue(this.random.oneOf(property.allowedValues()));
		}
		Object value = Sample.value(property, any, this.random);
		return new InputValue.ScalarValue((value != null) ? near(value, operator) : arbitrary(property.type()));
	}

	private Object near(Object value, FilterOperator operator) {
		if (value instanceof Long number) {
			return (int) (number + (this.random.chance(70) ? 0 : this.random.between(-2, 2)));
		}
		if (value instanceof Double number) {
			return this.random.chance(70) ? number : number + this.random.between(-100, 100) / 4.0;
		}
		if (value instanceof LocalDate day) {
			return day.plusDays(this.random.chance(70) ? 0 : this.random.between(-40, 40)).toString();
		}
		if (value instanceof ZonedDateTime moment) {
			return offset(moment).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
		}
		return (value instanceof String text) ? near(text, operator) : value;
	}

	/** The same instant at some offset, or an instant close to it. */
	private OffsetDateTime offset(ZonedDateTime moment) {
		ZoneOffset offset = this.random.chance(50) ? ZoneOffset.UTC : ZoneOffset.ofHours(this.random.between(-11, 13));
		return moment.toOffsetDateTime()
			.withOffsetSameInstant(offset)
			.plusMinutes(this.random.chance(70) ? 0 : this.random.between(-5_000, 5_000));
	}

	private String near(String text, FilterOperator operator) {
		if (this.random.chance(5)) {
			return text + "x";
		}
		int[] points = text.codePoints().toArray();
		int begin = this.random.between(0, points.length);
		int end = this.random.between(begin, points.length);
		return switch (operator) {
			case CONTAINS -> new String(points, begin, end - begin);
			case STARTS_WITH -> new String(points, 0, begin);
			case ENDS_WITH -> new String(points, begin, points.length - begin);
			case LT, LTE, GT, GTE -> this.random.chance(70) ? text : new String(points, 0, begin);
			default -> text;
		};
	}

	/** A value for a property that has none in the sample. */
	private static Object arbitrary(String type) {
		return switch (type) {
			case "Int", "Long" -> 7;
			case "Float" -> 7.5;
			case "Boolean" -> true;
			case "Date" -> "2020-02-29";
			case "DateTime" -> "2024-05-05T05:05:05+08:00";
			case "Url" -> "https://example.org/none";
			default -> "none";
		};
	}

}
