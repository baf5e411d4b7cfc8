package io.zonegraph.cost;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Step;

/** Estimates the cost of evaluating a filter for one row, in rows. */
final class FilterCostEstimator implements Filter.Visitor<Double> {

	/** Assumed length of a list in a property, in a record or from a custom statement. */
	static final double LIST_LENGTH = 10;

	private final RelationshipEstimator relationships;

	FilterCostEstimator(GraphStatistics graph) {
		this.relationships = new RelationshipEstimator(graph);
	}

	double perRow(Filter filter) {
		return filter.accept(this);
	}

	/** The cost of following a step from one node. */
	double expand(Step step) {
		return this.relationships.expand(step.relationship(), step.relationship().maxDepth())
				* (1 + perRow(step.domain()));
	}

	@Override
	public Double visit(Filter.All all) {
		return all.filters().stream().mapToDouble(this::perRow).sum();
	}

	@Override
	public Double visit(Filter.Any any) {
		return any.filters().stream().mapToDouble(this::perRow).sum();
	}

	@Override
	public Double visit(Filter.Not not) {
		return perRow(not.filter());
	}

	@Override
	public Double visit(Filter.Comparison comparison) {
		return comparison.property().claims().isPresent() ? LIST_LENGTH : 0.0;
	}

	@Override
	public Double visit(Filter.Unknown unknown) {
		return unknown.property().claims().isPresent() ? LIST_LENGTH : 0.0;
	}

	@Override
	public Double visit(Filter.Condition condition) {
		return 0.0;
	}

	@Override
	public Double visit(Filter.Related related) {
		return this.relationships.expand(related.relationship(), related.relationship().maxDepth())
				* (1 + perRow(related.domain()) + perRow(related.filter()));
	}

	@Override
	public Double visit(Filter.ReferencedBy referenced) {
		return LIST_LENGTH * (1 + perRow(referenced.domain()) + perRow(referenced.filter()));
	}

	@Override
	public Double visit(Filter.RelatedAggregate aggregate) {
		double found = (aggregate.field() instanceof FieldMapping.Relationship relationship)
				? this.relationships.expand(relationship, relationship.maxDepth()) : LIST_LENGTH;
		return isCounted(aggregate) ? 0 : found * (1 + perRow(aggregate.domain()));
	}

	/**
	 * Whether the aggregate is a count that the database reads from the node's degree.
	 */
	private static boolean isCounted(Filter.RelatedAggregate aggregate) {
		return aggregate.unfiltered() && aggregate.target().matchLabels().size() == 1
				&& aggregate.measures().values().stream().allMatch(Measure.Rows.class::isInstance);
	}

	@Override
	public Double visit(Filter.ValidOn valid) {
		return 0.0;
	}

	@Override
	public Double visit(Filter.Chosen chosen) {
		return 0.0;
	}

	@Override
	public Double visit(Filter.SeekAfter seek) {
		return 0.0;
	}

}
