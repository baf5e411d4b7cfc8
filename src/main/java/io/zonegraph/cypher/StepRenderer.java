package io.zonegraph.cypher;

import io.zonegraph.plan.Step;
import io.zonegraph.plan.Subject;

/** Renders steps along relationships as patterns with their conditions. */
final class StepRenderer {

	private final Names names;

	private final FilterRenderer filters;

	StepRenderer(Names names, FilterRenderer filters) {
		this.names = names;
		this.filters = filters;
	}

	/**
	 * Creates the variables of the target of a step.
	 * @param edge whether the relationship is read
	 */
	Row target(Step step, boolean edge) {
		return Patterns.target(this.names, step.relationship(), step.target(),
				edge || step.domain().reads(Subject.EDGE));
	}

	/** The pattern and conditions of a {@code MATCH} clause for the target. */
	String pattern(Start from, Step step, Row target) {
		return Patterns.expand(from.variable(), step.relationship(), step.target(), target)
				+ FilterRenderer.where(this.filters.conjuncts(from, step.domain(), target));
	}

}
