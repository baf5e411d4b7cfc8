package io.zonegraph.plan;

import io.zonegraph.model.MeasureFunction;

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

	/**
	 * An aggregate over the values of one property.
	 *
	 * @param function the aggregate function
	 * @param subject the part of a row that has the property
	 * @param property name of the property in the graph
	 */
	record OfProperty(MeasureFunction function, Subject subject, String property) implements Measure {

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

	}

}
