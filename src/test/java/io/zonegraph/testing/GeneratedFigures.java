package io.zonegraph.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import io.zonegraph.model.MappedType.NodeType;

/**
 * Makes figures fit together: an observation has the unit of its indicator, bounds that
 * fit its value, and a period that begins before it ends. Types that are no figures stay
 * as they are.
 */
final class GeneratedFigures {

	private static final List<String> UNITS = List.of("CNY", "TEU", "COUNT", "PERCENT", "MONTH");

	private static final int FIRST_YEAR = 2015;

	private static final int YEARS = 9;

	private final GeneratedSizes sizes;

	GeneratedFigures(GeneratedSizes sizes) {
		this.sizes = sizes;
	}

	/** The number of the indicator that an observation measures; low ones more often. */
	int indicatorOf(int observation) {
		double spread = new SplittableRandom(observation).nextDouble();
		return (int) (this.sizes.of("Indicator") * spread * spread);
	}

	void makeCoherent(NodeType type, int number, Map<String, Object> properties) {
		if (type.name().equals("Indicator")) {
			properties.put("baseUnit", unit(number));
		}
		if (type.name().equals("Observation")) {
			String unit = unit(indicatorOf(number));
			properties.put("unit", unit);
			properties.put("baseUnit", unit);
			// Chance gives no figure an alternative.
			properties.put("isChosen", true);
			setBounds(properties);
			setPeriod(number, properties);
		}
	}

	private static String unit(int indicator) {
		return UNITS.get(indicator % UNITS.size());
	}

	private static void setBounds(Map<String, Object> properties) {
		properties.keySet().removeAll(List.of("value", "lowerBound", "upperBound"));
		if (!(properties.get("baseValue") instanceof Double value)) {
			properties.put("comparator", "UNSTATED");
			return;
		}
		properties.put("value", value);
		switch (String.valueOf(properties.get("comparator"))) {
			case "AT_LEAST", "MORE_THAN" -> properties.put("lowerBound", value);
			case "NEARLY", "AT_MOST", "LESS_THAN" -> properties.put("upperBound", value);
			case "ABOUT" -> {
			}
			default -> {
				properties.put("comparator", "EXACT");
				properties.put("lowerBound", value);
				properties.put("upperBound", value);
			}
		}
	}

	private static void setPeriod(int number, Map<String, Object> properties) {
		LocalDate begin = LocalDate.of(FIRST_YEAR + number % YEARS, 1, 1);
		properties.keySet().removeAll(List.of("periodStart", "periodEnd"));
		switch (String.valueOf(properties.get("resolution"))) {
			case "YEAR" ->
				properties.putAll(Map.of("periodStart", begin, "periodEnd", begin.plusYears(1).minusDays(1)));
			case "MULTI_YEAR" ->
				properties.putAll(Map.of("periodStart", begin, "periodEnd", begin.plusYears(5).minusDays(1)));
			case "MONTH" -> {
				LocalDate month = begin.plusMonths(number % 12);
				properties.putAll(Map.of("periodStart", month, "periodEnd", month.plusMonths(1).minusDays(1)));
			}
			case "DAY" -> properties.putAll(Map.of("periodStart", begin, "periodEnd", begin));
			default -> properties.put("periodEnd", begin.plusMonths(6));
		}
	}

}
