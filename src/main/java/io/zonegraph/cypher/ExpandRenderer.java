package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Step;

/** Renders sources that find nodes at the other end of relationships. */
final class ExpandRenderer {

	private final Names names;

	private final FilterRenderer filters;

	private final StepRenderer steps;

	private final Start start;

	ExpandRenderer(Names names, FilterRenderer filters, Start start) {
		this.names = names;
		this.filters = filters;
		this.steps = new StepRenderer(names, filters);
		this.start = start;
	}

	/**
	 * Renders an expansion.
	 * @param orders orders that may spare reading all neighbours of a hub
	 */
	SourceClauses expand(Source.Expand expand, Filter filter, RowUsage use, IndexOrders orders) {
		if (expand.relationship().isDeep() && use.rows()) {
			return nearest(expand, filter);
		}
		Row row = Patterns.target(this.names, expand.relationship(), expand.target(), use.edge());
		String match = match(expand, row, filter);
		if (expand.relationship().isDeep()) {
			return SourceClauses.of(Row.ofNode(row.node()), match, "WITH DISTINCT " + row.node());
		}
		SourceClauses all = SourceClauses.of(row, match);
		HubRenderer hubs = new HubRenderer(this.names, this.filters, this.start, orders);
		return use.fetch()
			.filter((fetch) -> fetch.source().equals(expand) && hubs.applies(expand, filter, fetch))
			.map((fetch) -> hubs.render(expand, filter, fetch, all))
			.orElse(all);
	}

	/**
	 * Renders a variable-length expansion. A node reached over several paths is one row,
	 * with the length of the shortest path as its depth.
	 */
	private SourceClauses nearest(Source.Expand expand, Filter filter) {
		Row found = Patterns.target(this.names, expand.relationship(), expand.target(), true);
		Row row = Row.ofNode(found.node()).rankedBy(this.names.of("depth"));
		String match = match(expand, found, FilterRenderer.part(filter, Filter.ValidOn.class, true));
		Filter others = FilterRenderer.part(filter, Filter.ValidOn.class, false);
		return SourceClauses.of(row, match, "WITH %s, min(size(%s)) AS %s%s".formatted(row.node(), found.edge(),
				row.rank(), FilterRenderer.where(this.filters.conjuncts(others, row))));
	}

	private String match(Source.Expand expand, Row row, Filter filter) {
		return "MATCH "
				+ Patterns.expand(this.start.variable(), expand.relationship(), row.edge(), expand.depth(),
						row.node() + FilterRenderer.labels(expand.target()))
				+ FilterRenderer.where(this.filters.conjuncts(this.start, filter, row));
	}

	/**
	 * Renders an expansion from a node and its descendants. A row appears once, even if
	 * several paths lead to its descendant.
	 */
	SourceClauses expandDescendants(Source.ExpandDescendants expand, Filter filter) {
		Step step = expand.descendants();
		Row descendant = this.steps.target(step, false);
		String descendants = "MATCH "
				+ Patterns.expand(this.start.variable(), step.relationship(), descendant.edge(), 0,
						step.relationship().maxDepth(), descendant.node() + FilterRenderer.labels(step.target()))
				+ FilterRenderer.where(this.filters.conjuncts(this.start, step.domain(), descendant));
		Row row = Patterns.target(this.names, expand.relationship(), expand.target(),
				expand.relationship().hasProperties());
		return SourceClauses.of(row, descendants,
				"MATCH " + Patterns.expand(descendant.node(), expand.relationship(), row.edge(), 1,
						row.node() + FilterRenderer.labels(expand.target()))
						+ FilterRenderer.where(this.filters.conjuncts(filter, row)),
				"WITH DISTINCT " + String.join(", ", row.variables()));
	}

	/**
	 * Renders a chain of expansions with one {@code MATCH} for each step, so that a step
	 * may traverse a relationship that another one has traversed.
	 */
	SourceClauses expandChain(Source.ExpandChain chain, Filter filter) {
		List<String> clauses = new ArrayList<>();
		Start from = this.start;
		for (Step step : chain.steps()) {
			Row target = this.steps.target(step, false);
			clauses.add("MATCH " + this.steps.pattern(from, step, target));
			clauses.add("WITH DISTINCT " + target.node());
			from = Start.at(target.node());
		}
		Row row = Row.ofNode(from.variable());
		return SourceClauses.of(row, clauses).where(this.filters.conjuncts(filter, row));
	}

}
