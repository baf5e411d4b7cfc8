package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.RelatedValue;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Step;
import io.zonegraph.plan.Subject;

/** Renders values that are computed from the relationships of each row. */
final class ComputedKeyRenderer {

	private final Names names;

	private final FilterRenderer filters;

	private final StepRenderer steps;

	private final SourceClauses rows;

	/**
	 * A renderer for rows.
	 * @param rows the clauses that find the rows
	 */
	ComputedKeyRenderer(Names names, FilterRenderer filters, SourceClauses rows) {
		this.names = names;
		this.filters = filters;
		this.steps = new StepRenderer(names, filters);
		this.rows = rows;
	}

	/**
	 * Renders the rows with their computed values.
	 * @param filter which of them to keep
	 */
	SourceClauses render(Source.WithComputedKeys computed, Filter filter) {
		List<String> clauses = new ArrayList<>(this.rows.clauses());
		List<String> items = new ArrayList<>(this.rows.carried());
		List<String> carried = new ArrayList<>(this.rows.carried());
		Map<String, String> values = new LinkedHashMap<>();
		for (Key key : computed.related().stream().map(this::key).toList()) {
			clauses.addAll(key.clauses);
			items.add(key.item);
			carried.add(key.variable);
			values.put(key.name, key.variable);
		}
		if (!items.equals(carried) || !filter.keepsAll()) {
			clauses.add("WITH " + String.join(", ", items));
		}
		Row row = this.rows.row().with(values);
		return new SourceClauses(clauses, carried, row, this.rows.ownOrder())
			.where(this.filters.conjuncts(filter, row));
	}

	private Key key(RelatedValue value) {
		return (value.measure() instanceof Measure.OfValues measured) ? measure(value, measured) : count(value);
	}

	private Key count(RelatedValue value) {
		String variable = this.names.of(value.step().relationship().field() + "Count");
		String counted = Text.block("COUNT", match(value.step(), this.steps.target(value.step(), false)));
		String number = value.closed()
				? Patterns.degree(this.rows.row().node(), value.step().relationship(), value.step().target(), counted)
				: counted;
		return new Key(value.name(), variable, number + " AS " + variable, List.of());
	}

	private Key measure(RelatedValue value, Measure.OfValues measured) {
		String variable = this.names.of(MeasureRenderer.name(measured));
		Row target = this.steps.target(value.step(), measured.subject() == Subject.EDGE);
		String subquery = "%s%nRETURN %s AS %s".formatted(match(value.step(), target),
				MeasureRenderer.expression(measured, target), variable);
		return new Key(value.name(), variable, variable,
				List.of(Text.block("CALL (" + this.rows.row().node() + ")", subquery)));
	}

	private String match(Step step, Row target) {
		return "MATCH " + this.steps.pattern(Start.at(this.rows.row().node()), step, target);
	}

	/**
	 * A computed value.
	 *
	 * @param name the name of the value in the row
	 * @param variable its variable
	 * @param item the item of a {@code WITH} clause that defines the variable or carries
	 * it on
	 * @param clauses clauses that compute the value beforehand; empty if the item does
	 */
	private record Key(String name, String variable, String item, List<String> clauses) {
	}

}
