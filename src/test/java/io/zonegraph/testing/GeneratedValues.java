package io.zonegraph.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;

/**
 * Values of properties by their declared type. Few enough of each, so that values repeat
 * and conditions hit.
 */
final class GeneratedValues {

	private static final ZonedDateTime BEGIN = ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

	private static final List<String> WORDS = List.of("optics", "Rail", "bio-medicine", "汽车", "光电", "农产品", "Łódź",
			"naïve", "甲级", "😀", "a'b", "c\"d", "back\\slash", "", "100 %");

	private final SplittableRandom random;

	GeneratedValues(SplittableRandom random) {
		this.random = random;
	}

	/** A value; null for about a third of the optional properties. */
	@Nullable Object of(Property property) {
		if (property.list()) {
			return list(property);
		}
		return (!property.required() && this.random.nextInt(3) == 0) ? null : one(property);
	}

	private @Nullable Object list(Property property) {
		if (!property.required() && this.random.nextInt(4) == 0) {
			return null;
		}
		List<Object> list = new ArrayList<>();
		for (int size = this.random.nextInt(4); size > 0; size--) {
			list.add(one(property));
		}
		return list;
	}

	Object one(Property property) {
		if (property.isEnum()) {
			return property.allowedValues().get(skewed(property.allowedValues().size(), 1.5));
		}
		return switch (property.type()) {
			case "Int" -> integer(property.name());
			case "Long" -> this.random.nextLong(1_000_000_000_000L);
			case "Float" -> decimal();
			case "Boolean" -> this.random.nextInt(3) > 0;
			case "Date" -> LocalDate.of(2010, 1, 1).plusDays(this.random.nextInt(5_000));
			case "DateTime" -> BEGIN.plusMinutes(this.random.nextInt(500_000));
			case "Url" -> "https://example.org/" + this.random.nextInt(1_000);
			default -> text();
		};
	}

	private Object integer(String name) {
		return name.toLowerCase(java.util.Locale.ROOT).endsWith("year") ? 1950L + skewed(75, 0.5)
				: (long) this.random.nextInt(1, 60);
	}

	/** Of very different size; now and then negative or zero. */
	private double decimal() {
		return switch (this.random.nextInt(20)) {
			case 0 -> 0.0;
			case 1 -> -this.random.nextInt(1_000) / 10.0;
			default -> Math.round(Math.exp(this.random.nextDouble(16)) * 10) / 10.0;
		};
	}

	private String text() {
		String word = WORDS.get(this.random.nextInt(WORDS.size()));
		return word.isEmpty() ? word : word + " " + this.random.nextInt(30);
	}

	/** A number below a bound; the greater the exponent, the more often a low one. */
	int skewed(int bound, double exponent) {
		return Math.min(bound - 1, (int) (bound * Math.pow(this.random.nextDouble(), exponent)));
	}

}
