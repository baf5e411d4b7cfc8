package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.plan.Measure;
import io.zonegraph.plan.RelatedValue;
import io.zonegraph.plan.Step;
import io.zonegraph.plan.Subject;

/** Renders what is worked out from the relationships of each row. */
final class ComputedKeyRenderer {

	private final Names names;

	private final StepRenderer steps;

	private final Row rows;

	private final List<String> clauses = new ArrayList<>();

	/** What is worked out, as items of the clause behind the others. */
	private final List<String> items = new ArrayList<>();

	private final Map<String, String> values = new LinkedHashMap<>();

	/**
	 * Renders for rows.
	 * @param rows the variables of a row
	 */
	ComputedKeyRenderer(Names names, StepRenderer steps, Row rows) {
		this.names = names;
		this.steps = steps;
		this.rows = rows;
	}

	void add(RelatedValue value) {
		if (value.measure() instanceof Measure.OfProperty measured) {
			measure(value, measured);
		}
		else {
			count(value);
		}
	}

	private void count(RelatedValue value) {
		String variable = this.names.of(value.step().relationship().field() + "Count");
		this.values.put(value.name(), variable);
		String counted = Text.block("COUNT", match(value.step(), this.steps.far(value.step(), false)));
		this.items.add((value.closed()
				? Patterns.degree(this.rows.node(), value.step().relationship(), value.step().target(), counted)
				: counted) + " AS " + variable);
	}

	private void measure(RelatedValue value, Measure.OfProperty measured) {
		String variable = this.names.of(MeasureRenderer.name(measured));
		this.values.put(value.name(), variable);
		this.items.add(variable);
		Row far = this.steps.far(value.step(), measured.subject() == Subject.EDGE);
		this.clauses.add(Text.block("CALL (" + this.rows.node() + ")", "%s%nRETURN %s AS %s"
			.formatted(match(value.step(), far), MeasureRenderer.expression(measured, far), variable)));
	}

	private String match(Step step, Row far) {
		return "MATCH " + this.steps.pattern(this.rows.node(), step, far);
	}

	List<String> clauses() {
		return this.clauses;
	}

	List<String> items() {
		return this.items;
	}

	/** The variables of what is worked out. */
	List<String> variables() {
		return List.copyOf(this.values.values());
	}

	Row row() {
		return this.rows.with(this.values);
	}

}
