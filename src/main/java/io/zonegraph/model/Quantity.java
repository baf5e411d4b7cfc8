package io.zonegraph.model;

import java.util.LinkedHashMap;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * Properties of a node that make up one measured quantity.
 *
 * @param number the number in the base unit
 * @param unit the base unit; empty where it is always the same
 * @param written the number as the source has it; empty where it is {@code number}
 * @param writtenUnit the unit of that, a value of an enum of units
 * @param writtenSymbol the symbol by which the source writes the unit; empty where it is
 * not kept
 * @param comparator how the source qualifies the number
 * @param lower least value that the source allows, in the base unit
 * @param upper greatest value that the source allows, in the base unit
 * @param unitOf where the base unit stands too; empty for nowhere
 * @param comparators what each comparator says
 */
public record Quantity(String number, Optional<String> unit, Optional<String> written, Optional<String> writtenUnit,
		Optional<String> writtenSymbol, String comparator, String lower, String upper, Optional<UnitOf> unitOf,
		Map<String, Bounds> comparators) {

	public Quantity {
		comparators = Collections.unmodifiableMap(new LinkedHashMap<>(comparators));
	}

	/**
	 * A property of a node that the quantity is tied to.
	 *
	 * @param field the field that leads to the node
	 * @param property its property
	 */
	public record UnitOf(String field, String property) {
	}

	/**
	 * What a comparator says.
	 *
	 * @param number whether there is a number
	 * @param lower what the lower bound is
	 * @param upper what the upper bound is
	 */
	public record Bounds(boolean number, Bound lower, Bound upper) {

		/**
		 * Whether the number must be given: where there is a single bound, the source may
		 * give that without the number.
		 */
		public boolean needsNumber() {
			return this.number && (this.lower == Bound.NUMBER) == (this.upper == Bound.NUMBER);
		}

	}

	/** What a bound is. */
	public enum Bound {

		/** There is none. */
		NONE,
		/** The number. */
		NUMBER,
		/** A number of its own. */
		APART

	}

}
