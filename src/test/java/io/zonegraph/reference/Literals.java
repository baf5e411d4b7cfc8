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

/** Writes values to compare properties with: what the graph holds, or near it. */
final class Literals {

	private final Draw draw;

	Literals(Draw draw) {
		this.draw = draw;
	}

	/**
	 * A value for one property.
	 * @param any gives something that may have the property
	 */
	Written of(Property property, FilterOperator operator, Supplier<? extends @Nullable Propertied> any) {
		if (property.isEnum()) {
			return new Written.Name(this.draw.one(property.allowedValues()));
		}
		Object value = Sample.value(property, any, this.draw);
		return new Written.Scalar((value != null) ? near(value, operator) : absent(property.type()));
	}

	private Object near(Object value, FilterOperator operator) {
		if (value instanceof Long number) {
			return (int) (number + (this.draw.percent(70) ? 0 : this.draw.between(-2, 2)));
		}
		if (value instanceof Double number) {
			return this.draw.percent(70) ? number : number + this.draw.between(-100, 100) / 4.0;
		}
		if (value instanceof LocalDate day) {
			return day.plusDays(this.draw.percent(70) ? 0 : this.draw.between(-40, 40)).toString();
		}
		if (value instanceof ZonedDateTime moment) {
			return offset(moment).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
		}
		return (value instanceof String text) ? near(text, operator) : value;
	}

	/** The same moment, wherever the clock hangs, or one nearby. */
	private OffsetDateTime offset(ZonedDateTime moment) {
		ZoneOffset offset = this.draw.percent(50) ? ZoneOffset.UTC : ZoneOffset.ofHours(this.draw.between(-11, 13));
		return moment.toOffsetDateTime()
			.withOffsetSameInstant(offset)
			.plusMinutes(this.draw.percent(70) ? 0 : this.draw.between(-5_000, 5_000));
	}

	private String near(String text, FilterOperator operator) {
		if (this.draw.percent(5)) {
			return text + "x";
		}
		int[] points = text.codePoints().toArray();
		int begin = this.draw.between(0, points.length);
		int end = this.draw.between(begin, points.length);
		return switch (operator) {
			case CONTAINS -> new String(points, begin, end - begin);
			case STARTS_WITH -> new String(points, 0, begin);
			case ENDS_WITH -> new String(points, begin, points.length - begin);
			case LT, LTE, GT, GTE -> this.draw.percent(70) ? text : new String(points, 0, begin);
			default -> text;
		};
	}

	/** What to compare a property with that nothing has. */
	private static Object absent(String type) {
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
