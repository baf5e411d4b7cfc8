package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.plan.Step;

/** Renders steps along relationships as patterns with what must hold of them. */
final class StepRenderer {

	private final Names names;

	private final FilterRenderer filters;

	StepRenderer(Names names, FilterRenderer filters) {
		this.names = names;
		this.filters = filters;
	}

	/**
	 * Names for the far end.
	 * @param edge whether the relationship is read
	 */
	Row far(Step step, boolean edge) {
		FieldMapping.Relationship relationship = step.relationship();
		Row far = Row.ofNode(this.names.of(step.target().name()));
		if (!edge && !RowUsage.of(step.domain()).edge()) {
			return far;
		}
		return relationship.isDeep() ? far.over(this.names.of("steps"))
				: new Row(far.node(), this.names.of(Patterns.edgeName(relationship)), "", "", "");
	}

	/** What a {@code MATCH} of the far end says. */
	String pattern(String near, Step step, Row far) {
		return pattern(near, List.of(), step, far);
	}

	/**
	 * The same where the near end has to meet conditions.
	 * @param guard the conditions
	 */
	String pattern(String near, List<String> guard, Step step, Row far) {
		List<String> conditions = new ArrayList<>(guard);
		conditions.addAll(this.filters.conjuncts(step.domain(), far));
		return Patterns.along(near, step.relationship(), far.edge(), step.relationship().maxDepth(),
				far.node() + FilterRenderer.labels(step.target())) + FilterRenderer.where(conditions);
	}

}
