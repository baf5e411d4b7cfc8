package io.zonegraph.planner;

import java.util.LinkedHashMap;
import java.util.Map;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MeasureFunction;
import io.zonegraph.model.Quantity;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Subject;

/**
 * Collects the aggregates to compute for each group and describes them as properties of
 * the group; equal aggregates are computed once.
 */
final class GroupValues {

	private final Map<String, Measure> measures;

	GroupValues() {
		this.measures = new LinkedHashMap<>();
	}

	/** Starts with the aggregates collected by another instance. */
	GroupValues(GroupValues known) {
		this.measures = new LinkedHashMap<>(known.measures);
	}

	/** Adds the number of rows of the group. */
	Property count() {
		return add("count", "Int", true, new Measure.Rows());
	}

	/** Adds an aggregate over a property of the rows. */
	Property of(MeasureFunction function, Subject subject, Property property) {
		String owner = (subject == Subject.EDGE) ? "edge" : "node";
		return add(owner + "." + property.field() + "." + function.field(), function.resultOf(property.type()),
				function.isAlwaysKnown(), new Measure.OfProperty(function, subject, property));
	}

	/** Adds an aggregate over a measured quantity of the rows, or a bound of it. */
	Property of(MeasureFunction function, Subject subject, Quantity quantity, Measure.Part part) {
		String name = "node." + quantity.number() + "." + function.field() + "." + part;
		return add(name, function.isOfNumbers() ? "Float" : "Int", function.isAlwaysKnown(),
				new Measure.OfQuantity(function, subject, quantity, part));
	}

	private Property add(String name, String type, boolean known, Measure measure) {
		this.measures.putIfAbsent(name, measure);
		return SortKey.derived(name, type, known);
	}

	/** The aggregates by their property names. */
	Map<String, Measure> measures() {
		return this.measures;
	}

}
