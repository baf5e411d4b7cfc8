package io.zonegraph.plan;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MeasureFunction;
import io.zonegraph.model.Quantity;

/** An aggregate over several rows. */
public sealed interface Measure {

	/** Whether the aggregate reads this part of the rows. */
	boolean reads(Subject part);

	/** The number of rows. */
	record Rows() implements Measure {

		@Override
		public boolean reads(Subject part) {
			return false;
		}

	}

	/** An aggregate over values of the rows. */
	sealed interface OfValues extends Measure permits OfProperty, OfQuantity {

		/** The aggregate function. */
		MeasureFunction function();

		/** The part of a row that has the values. */
		Subject subject();

		/** Name in the graph of the property with the values. */
		String name();

		@Override
		default boolean reads(Subject part) {
			return subject() == part;
		}

	}

	/**
	 * An aggregate over the values of one property.
	 *
	 * @param function the aggregate function
	 * @param subject the part of a row that has the property
	 * @param property the property
	 */
	record OfProperty(MeasureFunction function, Subject subject, FieldMapping.Property property) implements OfValues {

		@Override
		public String name() {
			return this.property.name();
		}

	}

	/**
	 * An aggregate over a measured quantity.
	 *
	 * @param function the aggregate function
	 * @param subject the part of a row that has the quantity
	 * @param quantity the properties that form the quantity
	 * @param part what of the result is needed
	 */
	record OfQuantity(MeasureFunction function, Subject subject, Quantity quantity, Part part) implements OfValues {

		@Override
		public String name() {
			return this.quantity.number();
		}

	}

	/** A part of an aggregate over quantities. */
	enum Part {

		/** The record with the bounds and all else that is known; a count is a number. */
		WHOLE,
		/** The lower bound alone. */
		LOWER_BOUND,
		/** The upper bound alone. */
		UPPER_BOUND

	}

}
