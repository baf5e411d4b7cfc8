package io.zonegraph.cost;

import io.zonegraph.model.Direction;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.GroupKey;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.RelatedValue;
import io.zonegraph.plan.Source;

/** Estimates the cost of finding the rows of a source. */
final class SourceCostEstimator implements Source.Visitor<SourceCost> {

	private static final SourceCost ONE = SourceCost.ofRows(1);

	private static final SourceCost LIST = SourceCost.ofRows(FilterCostEstimator.LIST_LENGTH);

	/** The number of rows for the longest allowed list of keys. */
	private static final SourceCost KEYS = SourceCost.ofRows(Parameter.Ids.MAX_LENGTH);

	private final GraphStatistics graph;

	private final RelationshipEstimator relationships;

	private final FilterCostEstimator filters;

	private double planning;

	SourceCostEstimator(GraphStatistics graph, FilterCostEstimator filters) {
		this.graph = graph;
		this.relationships = new RelationshipEstimator(graph);
		this.filters = filters;
	}

	@Override
	public SourceCost visit(Source.AllNodes nodes) {
		return SourceCost.ofRows(nodes.starts()
			.stream()
			.mapToDouble((start) -> this.relationships.degreeOfTarget(start.get(0).relationship()))
			.reduce(this.graph.nodes(nodes.target().members()), Math::min));
	}

	@Override
	public SourceCost visit(Source.ByKey node) {
		return ONE;
	}

	@Override
	public SourceCost visit(Source.ByKeys nodes) {
		return KEYS;
	}

	@Override
	public SourceCost visit(Source.Expand expand) {
		return SourceCost.ofRows(this.relationships.expand(expand.relationship(), expand.depth()));
	}

	@Override
	public SourceCost visit(Source.ExpandDescendants expand) {
		return SourceCost.ofRows(
				(1 + this.filters.expand(expand.descendants())) * this.relationships.expand(expand.relationship(), 1));
	}

	@Override
	public SourceCost visit(Source.ReferencedBy referenced) {
		return referenced.lookup().many() ? LIST : ONE;
	}

	@Override
	public SourceCost visit(Source.ExpandChain chain) {
		return SourceCost
			.ofRows(chain.steps().stream().mapToDouble(this.filters::expand).reduce(1, (some, next) -> some * next));
	}

	@Override
	public SourceCost visit(Source.WithComputedKeys computed) {
		double keys = computed.related()
			.stream()
			.mapToDouble((value) -> isCounted(value) ? 0 : this.filters.expand(value.step()))
			.sum();
		return new SourceCost(computed.rows().accept(this).rows(), perRow(computed.filter()) + keys);
	}

	/** Whether the value is a count that the database reads from the node's degree. */
	private static boolean isCounted(RelatedValue value) {
		return value.closed() && value.step().target().matchLabels().size() == 1
				&& value.measure() instanceof Measure.Rows;
	}

	@Override
	public SourceCost visit(Source.Groups groups) {
		return new SourceCost(groups.rows().accept(this).rows() * groupsOfRow(groups), perRow(groups.filter()));
	}

	/** The cost of planning the conditions of the sources visited so far, in rows. */
	double planning() {
		return this.planning;
	}

	private double perRow(Filter filter) {
		this.planning += PlanningCostEstimator.of(filter);
		return this.filters.perRow(filter);
	}

	/** Estimated number of groups to which one row belongs. */
	private double groupsOfRow(Source.Groups groups) {
		return groups.keys()
			.stream()
			.filter(GroupKey.Related.class::isInstance)
			.map(GroupKey.Related.class::cast)
			.mapToDouble((key) -> Math.max(1, this.filters.expand(key.step())))
			.reduce(1, (some, next) -> some * next);
	}

	@Override
	public SourceCost visit(Source.Relationships relationships) {
		return SourceCost.ofRows(relationships.isOfGraph() ? this.graph.relationships(relationships.types())
				: relationships.types().stream().mapToDouble((type) -> this.graph.degree(type, Direction.BOTH)).sum());
	}

	@Override
	public SourceCost visit(Source.NamingRows naming) {
		return LIST;
	}

	@Override
	public SourceCost visit(Source.Paths paths) {
		return LIST;
	}

	@Override
	public SourceCost visit(Source.Neighborhood neighborhood) {
		return LIST;
	}

	@Override
	public SourceCost visit(Source.Search search) {
		return KEYS;
	}

	@Override
	public SourceCost visit(Source.Member member) {
		return member.list() ? LIST : ONE;
	}

	@Override
	public SourceCost visit(Source.RecordExpression expression) {
		return ONE;
	}

	@Override
	public SourceCost visit(Source.MeasuredRecord measured) {
		return ONE;
	}

	@Override
	public SourceCost visit(Source.Custom custom) {
		return custom.list() ? LIST : ONE;
	}

}
