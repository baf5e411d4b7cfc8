package io.zonegraph.cypher;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Source;

/**
 * Determines whether a plan element is rendered with a nested aggregation, which Cypher
 * does not allow everywhere.
 */
final class Aggregations implements Column.SubqueryVisitor<Boolean>, Source.Visitor<Boolean>, Filter.Visitor<Boolean> {

	/** For rows that are read. */
	private static final Aggregations OF_ROWS = new Aggregations(false);

	/**
	 * For rows that are only counted: aggregations needed only to read them are not
	 * rendered.
	 */
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
		return nodes.starts().stream().anyMatch((path) -> path.stream().anyMatch(this::within));
	}

	@Override
	public Boolean visit(Source.ByKey node) {
		return false;
	}

	@Override
	public Boolean visit(Source.ByKeys nodes) {
		return false;
	}

	/** The shortest path to each node is an aggregation. */
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
				|| computed.related().stream().anyMatch((value) -> value.measure() instanceof Measure.OfValues));
	}

	/** Counting groups reads only their keys, unless conditions use their aggregates. */
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

	@Override
	public Boolean visit(Source.RecordExpression expression) {
		return false;
	}

	/** The record is an aggregate of the row itself, not of rows within it. */
	@Override
	public Boolean visit(Source.MeasuredRecord measured) {
		return false;
	}

	/** A custom statement may contain an aggregation. */
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
	public Boolean visit(Filter.Chosen chosen) {
		return false;
	}

	@Override
	public Boolean visit(Filter.SeekAfter seek) {
		return false;
	}

}
