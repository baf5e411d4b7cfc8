package io.zonegraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
 * @param fixedUnit the base unit, if it is always the same; empty otherwise
 * @param units the meaning of each value of {@code unit}
 * @param aggregate the type of the records that aggregates over the number are
 * @param against a property that says with what the quantity compares; quantities that
 * differ in it are not the same; empty if there is none
 */
public record Quantity(String number, Optional<String> unit, Optional<String> written, Optional<String> writtenUnit,
		Optional<String> writtenSymbol, String comparator, String lower, String upper, Optional<UnitOf> unitOf,
		Map<String, Bounds> comparators, Optional<String> fixedUnit, Map<String, BaseUnit> units, String aggregate,
		Optional<String> against) {

	public Quantity {
		comparators = Collections.unmodifiableMap(new LinkedHashMap<>(comparators));
		units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
	}

	/** The comparators whose meaning has a property, in the order of the schema. */
	public List<String> comparatorsThat(Predicate<Bounds> has) {
		return this.comparators.entrySet()
			.stream()
			.filter((each) -> has.test(each.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The units that have a property, in the order of the schema. */
	public List<String> unitsThat(Predicate<BaseUnit> have) {
		return this.units.entrySet()
			.stream()
			.filter((each) -> have.test(each.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * What may be computed with quantities in a base unit.
	 *
	 * @param additive whether they may be summed
	 * @param nonNegative whether none is below zero
	 */
	public record BaseUnit(boolean additive, boolean nonNegative) {
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
	 * @param exclusive whether the quantity does not reach its bound
	 * @param near whether the quantity is close to the number
	 */
	public record Bounds(boolean number, Bound lower, Bound upper, boolean exclusive, boolean near) {

		/** The meaning of an unknown comparator: nothing is known. */
		public static final Bounds UNKNOWN = new Bounds(false, Bound.NONE, Bound.NONE, false, false);

		/** Whether the quantity is above its lower bound. */
		public boolean isAbove() {
			return this.exclusive && this.lower != Bound.NONE;
		}

		/** Whether the quantity is below its upper bound. */
		public boolean isBelow() {
			return this.exclusive && this.upper != Bound.NONE;
		}

		/** Whether the quantity is the number. */
		public boolean isExact() {
			return this.lower == Bound.NUMBER && this.upper == Bound.NUMBER;
		}

		/** Whether the quantity is close to the number, on either side. */
		public boolean isAbout() {
			return this.near && this.lower == Bound.NONE && this.upper == Bound.NONE;
		}

		/** Whether the quantity is slightly below the number. */
		public boolean isNearly() {
			return this.near && this.lower == Bound.NONE && this.upper == Bound.NUMBER;
		}

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
