package io.zonegraph.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A unit of measurement.
 *
 * @param name the enum value of the unit, for example {@code WAN_TEU}
 * @param symbols the symbols used in sources, for example {@code 万标箱}
 * @param base the base unit, for example {@code TEU}
 * @param factor the size of the unit in base units; at least 1, so that dividing a number
 * in the base unit by it returns the double nearest to the original number
 */
public record Unit(String name, List<String> symbols, String base, double factor) {

	public Unit {
		symbols = List.copyOf(symbols);
	}

	/**
	 * The value passed to custom Cypher for the unit: a map of {@code symbol},
	 * {@code base} and {@code factor}.
	 */
	public Map<String, Object> constants() {
		return Map.of("symbol", this.symbols.get(0), "base", this.base, "factor", this.factor);
	}

	/**
	 * Converts a number to the base unit: 1.2 万标箱 is 12000 TEU. The result is the nearest
	 * double.
	 * @param number a number in this unit
	 */
	public double inBase(double number) {
		return BigDecimal.valueOf(number).multiply(BigDecimal.valueOf(this.factor)).doubleValue();
	}

}
