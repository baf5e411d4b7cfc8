package io.zonegraph.plan;

import io.zonegraph.model.MeasureFunction;

/** What several rows come to. */
public sealed interface Measure {

	/** How many rows there are. */
	record Rows() implements Measure {
	}

	/**
	 * What the values of one property come to.
	 *
	 * @param function what is worked out
	 * @param subject what of a row has the property
	 * @param property name of the property in the graph
	 */
	record OfProperty(MeasureFunction function, Subject subject, String property) implements Measure {
	}

}
