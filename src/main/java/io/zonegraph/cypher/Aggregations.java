package io.zonegraph.cypher;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Source;

/**
 * Tells what is rendered with an aggregation somewhere within, which Cypher does not take
 * everywhere.
 */
final class Aggregations implements Column.SubqueryVisitor<Boolean>, Source.Visitor<Boolean>, Filter.Visitor<Boolean> {

	/** Where rows are read. */
	private static final Aggregations OF_ROWS = new Aggregations(false);

	/** Where rows are only counted: what would aggregate to read them is left out. */
	private static final Aggregations OF_COUNTS = new Aggregations(true);

	private final boolean counts;

	private Aggregations(boolean counts) {
		this.counts = counts;
	}

	static boolean within(Column column) {
		return column.accept(OF_ROWS);
	}

	private boolean within(Source source) {
		return source.accept(this);
	}

	private boolean within(Filter filter) {
		return filter.accept(this);
	}

	@Override
	public Boolean visit(Column.Nested nested) {
		return within(nested.fetch().source()) || within(nested.fetch().filter())
				|| nested.fetch().columns().stream().anyMatch(Aggregations::within);
	}

	@Override
	public Boolean visit(Column.Count count) {
		return within(count.filter()) || OF_COUNTS.within(count.source());
	}

	@Override
	public Boolean visitOther(Column column) {
		return false;
	}

	@Override
	public Boolean visit(Source.AllNodes nodes) {
		return nodes.starts().stream().anyMatch(this::within);
	}

	@Override
	public Boolean visit(Source.ByKey node) {
		return false;
	}

	@Override
	public Boolean visit(Source.ByKeys nodes) {
		return false;
	}

	/** Of the ways to a node, the shortest is taken. */
	@Override
	public Boolean visit(Source.Expand expand) {
		return !this.counts && expand.relationship().isDeep();
	}

	@Override
	public Boolean visit(Source.ExpandDescendants expand) {
		return false;
	}

	@Override
	public Boolean visit(Source.ReferencedBy referenced) {
		return false;
	}

	@Override
	public Boolean visit(Source.ExpandChain chain) {
		return false;
	}

	@Override
	public Boolean visit(Source.WithComputedKeys computed) {
		return !this.counts && (within(computed.rows()) || within(computed.filter())
				|| computed.related().stream().anyMatch((value) -> value.measure() instanceof Measure.OfProperty));
	}

	/** Only keys are read to count groups, but for conditions on their aggregates. */
	@Override
	public Boolean visit(Source.Groups groups) {
		return !this.counts || !groups.measures().isEmpty() || within(groups.filter()) || within(groups.rows());
	}

	@Override
	public Boolean visit(Source.Relationships relationships) {
		return false;
	}

	@Override
	public Boolean visit(Source.NamingRows naming) {
		return false;
	}

	@Override
	public Boolean visit(Source.Paths paths) {
		return !this.counts;
	}

	@Override
	public Boolean visit(Source.Neighborhood neighborhood) {
		return !this.counts;
	}

	@Override
	public Boolean visit(Source.Search search) {
		return false;
	}

	@Override
	public Boolean visit(Source.Member member) {
		return false;
	}

	/** A custom statement may aggregate. */
	@Override
	public Boolean visit(Source.Custom custom) {
		return !this.counts;
	}

	@Override
	public Boolean visit(Filter.All all) {
		return all.filters().stream().anyMatch(this::within);
	}

	@Override
	public Boolean visit(Filter.Any any) {
		return any.filters().stream().anyMatch(this::within);
	}

	@Override
	public Boolean visit(Filter.Not not) {
		return within(not.filter());
	}

	@Override
	public Boolean visit(Filter.Comparison comparison) {
		return false;
	}

	@Override
	public Boolean visit(Filter.Unknown unknown) {
		return false;
	}

	@Override
	public Boolean visit(Filter.Condition condition) {
		return false;
	}

	@Override
	public Boolean visit(Filter.Related related) {
		return within(related.domain()) || within(related.filter());
	}

	@Override
	public Boolean visit(Filter.ReferencedBy referenced) {
		return within(referenced.domain()) || within(referenced.filter());
	}

	@Override
	public Boolean visit(Filter.RelatedAggregate aggregate) {
		return !AggregateFilterRenderer.isOneCount(aggregate) || within(aggregate.domain());
	}

	@Override
	public Boolean visit(Filter.ValidOn valid) {
		return false;
	}

	@Override
	public Boolean visit(Filter.SeekAfter seek) {
		return false;
	}

}
