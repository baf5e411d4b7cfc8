package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.RelatedValue;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Step;
import io.zonegraph.plan.Subject;

/**
 * Plans sort keys by the nodes of a relationship field: by their number or an aggregate.
 */
final class RelatedOrderPlanner {

	private final PlanningContext planning;

	private final List<RelatedValue> values = new ArrayList<>();

	RelatedOrderPlanner(PlanningContext planning) {
		this.planning = planning;
	}

	/**
	 * Plans one sort key.
	 * @param owner type of the nodes to sort
	 * @param relationship the relationship field
	 * @param by the value to sort by, such as {@code {count: DESC}} or {@code {aggregate:
	 * {foundedYear: {max: DESC}}}}
	 */
	SortKey sortKey(NodeType owner, FieldMapping.Relationship relationship, ArgumentValue by) {
		Map.Entry<String, ArgumentValue> only = by.only(this.planning.variables());
		String name = relationship.field() + "." + only.getKey();
		Step step = this.planning.step(relationship);
		if (only.getKey().equals("count")) {
			return sortKey(value(name, owner, step, new Measure.Rows()), "Int", true,
					NamedMeasure.descends(only.getValue()));
		}
		boolean ofEdge = only.getKey().equals(AggregatePlanner.EDGE_AGGREGATE);
		MappedType measured = ofEdge ? this.planning.edgeType(relationship).orElseThrow()
				: this.planning.nodeType(relationship.target());
		NamedMeasure measure = NamedMeasure.of(only.getValue().only(this.planning.variables()), measured,
				this.planning);
		String bound = (measure.part() == Measure.Part.WHOLE) ? "" : "." + measure.part();
		return sortKey(
				value(name + "." + measure.property().field() + "." + measure.function().field() + bound, owner,
						step.and(this.planning.chosen(step.target(), Filter.none())),
						measure.over(ofEdge ? Subject.EDGE : Subject.NODE)),
				measure.function().resultOf(measure.property().type()), measure.function().isAlwaysKnown(),
				measure.descending());
	}

	private RelatedValue value(String name, NodeType owner, Step step, Measure measure) {
		boolean closed = step.domain().keepsAll()
				&& this.planning.model().leadsOnlyToTarget(owner, step.relationship());
		return new RelatedValue(name, step, closed, measure);
	}

	private SortKey sortKey(RelatedValue value, String type, boolean known, boolean descending) {
		if (!this.values.contains(value)) {
			this.values.add(value);
		}
		return new SortKey.Value(Subject.DERIVED, SortKey.derived(value.name(), type, known), descending);
	}

	/** The values to compute for these sort keys. */
	List<RelatedValue> neededBy(List<SortKey> keys) {
		return this.values.isEmpty() ? List.of()
				: this.values.stream()
					.filter((value) -> keys.stream()
						.anyMatch((key) -> key.reads(Subject.DERIVED) && key.name().equals(value.name())))
					.toList();
	}

}
