package io.zonegraph.cypher;

import io.zonegraph.plan.Step;
import io.zonegraph.plan.Subject;

/** Renders steps along relationships as patterns with what must hold of them. */
final class StepRenderer {

	private final Names names;

	private final FilterRenderer filters;

	StepRenderer(Names names, FilterRenderer filters) {
		this.names = names;
		this.filters = filters;
	}

	/**
	 * Names for what a step leads to.
	 * @param edge whether the relationship is read
	 */
	Row target(Step step, boolean edge) {
		return Patterns.target(this.names, step.relationship(), step.target(),
				edge || step.domain().reads(Subject.EDGE));
	}

	/** What a {@code MATCH} of the target says. */
	String pattern(Start from, Step step, Row target) {
		return Patterns.expand(from.variable(), step.relationship(), step.target(), target)
				+ FilterRenderer.where(this.filters.conjuncts(from, step.domain(), target));
	}

}
