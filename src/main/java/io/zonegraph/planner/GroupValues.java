package io.zonegraph.planner;

import java.util.LinkedHashMap;
import java.util.Map;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MeasureFunction;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Subject;

/**
 * Gathers what is worked out for each group, as properties that the group has; what is
 * asked for twice is worked out once.
 */
final class GroupValues {

	private final Map<String, Measure> measures;

	GroupValues() {
		this.measures = new LinkedHashMap<>();
	}

	/** What is gathered so far, to go on from. */
	GroupValues(GroupValues known) {
		this.measures = new LinkedHashMap<>(known.measures);
	}

	/** How many rows the group has. */
	Property count() {
		return add("count", "Int", true, new Measure.Rows());
	}

	/** What a property of the rows comes to. */
	Property of(MeasureFunction function, Subject subject, Property property) {
		String owner = (subject == Subject.EDGE) ? "edge" : "node";
		return add(owner + "." + property.field() + "." + function.field(), function.resultOf(property.type()),
				function.isAlwaysKnown(), new Measure.OfProperty(function, subject, property.name()));
	}

	private Property add(String name, String type, boolean known, Measure measure) {
		this.measures.putIfAbsent(name, measure);
		return SortKey.derived(name, type, known);
	}

	/** The measures by the names of the properties. */
	Map<String, Measure> measures() {
		return this.measures;
	}

}
