package io.zonegraph.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A unit of measurement.
 *
 * @param name the enum value that stands for it, for example {@code WAN_TEU}
 * @param symbols the ways in which sources write it, for example {@code 万标箱}
 * @param base the base unit of its quantity, for example {@code TEU}
 * @param factor how many of the base unit it is; at least 1, so that a number in the base
 * unit divided by it is the nearest to the number as written
 */
public record Unit(String name, List<String> symbols, String base, double factor) {

	public Unit {
		symbols = List.copyOf(symbols);
	}

	/** What custom Cypher gets for the unit. */
	public Map<String, Object> constants() {
		return Map.of("symbol", this.symbols.get(0), "base", this.base, "factor", this.factor);
	}

	/**
	 * A number in the base unit: 1.2 of 万标箱 is 12000 TEU, as exactly as a double can say.
	 * @param number a number in this unit
	 */
	public double inBase(double number) {
		return BigDecimal.valueOf(number).multiply(BigDecimal.valueOf(this.factor)).doubleValue();
	}

}
