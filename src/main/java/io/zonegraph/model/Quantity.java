package io.zonegraph.model;

import java.util.LinkedHashMap;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of a node that form one measured quantity, by their names in the graph.
 *
 * @param number the number in the base unit
 * @param unit the base unit; empty if it is always the same
 * @param written the number as stated in the source; empty if it is {@code number}
 * @param writtenUnit the unit stated in the source, a value of an enum of units; empty if
 * there is none
 * @param writtenSymbol the symbol for the unit in the source; empty if it is not stored
 * @param comparator how the source qualifies the number
 * @param lower lower bound according to the source, in the base unit
 * @param upper upper bound according to the source, in the base unit
 * @param unitOf a property of a related node that must have the same base unit; empty for
 * none
 * @param comparators the meaning of each value of the comparator
 */
public record Quantity(String number, Optional<String> unit, Optional<String> written, Optional<String> writtenUnit,
		Optional<String> writtenSymbol, String comparator, String lower, String upper, Optional<UnitOf> unitOf,
		Map<String, Bounds> comparators) {

	public Quantity {
		comparators = Collections.unmodifiableMap(new LinkedHashMap<>(comparators));
	}

	/**
	 * A property of a related node.
	 *
	 * @param field the field that returns the node
	 * @param property the property of that node
	 */
	public record UnitOf(String field, String property) {
	}

	/**
	 * The meaning of a comparator.
	 *
	 * @param number whether the quantity has a number
	 * @param lower the kind of lower bound
	 * @param upper the kind of upper bound
	 */
	public record Bounds(boolean number, Bound lower, Bound upper) {

		/**
		 * Whether the number is required. It is not if it is exactly one of the two
		 * bounds, as the source may give that bound instead.
		 */
		public boolean needsNumber() {
			return this.number && (this.lower == Bound.NUMBER) == (this.upper == Bound.NUMBER);
		}

	}

	/** The kind of a bound. */
	public enum Bound {

		/** No bound. */
		NONE,
		/** The number of the quantity. */
		NUMBER,
		/** A separate number. */
		APART

	}

}
