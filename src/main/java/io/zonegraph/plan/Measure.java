package io.zonegraph.plan;

import io.zonegraph.model.MeasureFunction;

/** What several rows come to. */
public sealed interface Measure {

	/** Whether it is read from this part of the rows. */
	boolean reads(Subject part);

	/** How many rows there are. */
	record Rows() implements Measure {

		@Override
		public boolean reads(Subject part) {
			return false;
		}

	}

	/**
	 * What the values of one property come to.
	 *
	 * @param function what is worked out
	 * @param subject what of a row has the property
	 * @param property name of the property in the graph
	 */
	record OfProperty(MeasureFunction function, Subject subject, String property) implements Measure {

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

	}

}
