package io.zonegraph.cypher;

import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Source;

/**
 * Renders one source of rows: the clauses that find and filter them, before they are
 * sorted, limited and read. Delegates to a renderer for each kind of source.
 */
final class SourceRenderer implements Source.Visitor<SourceClauses> {

	private final Names names;

	private final FilterRenderer filters;

	private final Start start;

	private final Filter filter;

	private final RowUsage use;

	private final StatementVariant variant;

	/**
	 * A renderer for sources.
	 * @param start where they start
	 * @param filter which rows to keep
	 * @param use which parts of a row are used
	 * @param variant what the statement depends on besides its plan
	 */
	SourceRenderer(Names names, FilterRenderer filters, Start start, Filter filter, RowUsage use,
			StatementVariant variant) {
		this.names = names;
		this.filters = filters;
		this.start = start;
		this.filter = filter;
		this.use = use;
		this.variant = variant;
	}

	@Override
	public SourceClauses visit(Source.AllNodes nodes) {
		return nodes().allNodes(nodes, this.filter, this.use);
	}

	@Override
	public SourceClauses visit(Source.ByKey node) {
		return nodes().byKey(node, this.filter);
	}

	@Override
	public SourceClauses visit(Source.ByKeys nodes) {
		return nodes().byKeys(nodes, this.filter);
	}

	@Override
	public SourceClauses visit(Source.ReferencedBy referenced) {
		return nodes().referencedBy(referenced, this.filter);
	}

	@Override
	public SourceClauses visit(Source.Search search) {
		return new SearchRenderer(this.names, this.filters).search(search, this.filter);
	}

	@Override
	public SourceClauses visit(Source.Expand expand) {
		return expand().expand(expand, this.filter, this.use, this.variant.orders());
	}

	@Override
	public SourceClauses visit(Source.ExpandDescendants expand) {
		return expand().expandDescendants(expand, this.filter);
	}

	@Override
	public SourceClauses visit(Source.ExpandChain chain) {
		return expand().expandChain(chain, this.filter);
	}

	@Override
	public SourceClauses visit(Source.Relationships relationships) {
		return rows().relationships(relationships, this.filter, this.use, this.variant.rareTypes());
	}

	@Override
	public SourceClauses visit(Source.NamingRows naming) {
		return rows().naming(naming, this.filter);
	}

	@Override
	public SourceClauses visit(Source.Paths paths) {
		return values().paths(paths);
	}

	@Override
	public SourceClauses visit(Source.Neighborhood neighborhood) {
		return values().neighborhood(neighborhood);
	}

	@Override
	public SourceClauses visit(Source.Member member) {
		return values().member(member);
	}

	@Override
	public SourceClauses visit(Source.RecordExpression expression) {
		return values().recordExpression(expression);
	}

	/** Rendered as a list within the row that has the aggregate. */
	@Override
	public SourceClauses visit(Source.MeasuredRecord measured) {
		throw new IllegalStateException("No rows of their own: " + measured);
	}

	@Override
	public SourceClauses visit(Source.Custom custom) {
		return values().custom(custom);
	}

	@Override
	public SourceClauses visit(Source.WithComputedKeys computed) {
		SourceClauses rows = render(computed.rows(), computed.filter(), this.use);
		return new ComputedKeyRenderer(this.names, this.filters, rows).render(computed, this.filter);
	}

	@Override
	public SourceClauses visit(Source.Groups groups) {
		SourceClauses rows = render(groups.rows(), groups.filter(), RowUsage.of(groups));
		return new GroupRenderer(this.names, this.filters, rows).render(groups, this.filter);
	}

	/** Renders the rows of an inner source. */
	private SourceClauses render(Source rows, Filter filter, RowUsage use) {
		return rows.accept(new SourceRenderer(this.names, this.filters, this.start, filter, use, this.variant));
	}

	private NodeRenderer nodes() {
		return new NodeRenderer(this.names, this.filters, this.start);
	}

	private ExpandRenderer expand() {
		return new ExpandRenderer(this.names, this.filters, this.start);
	}

	private RelationshipRowsRenderer rows() {
		return new RelationshipRowsRenderer(this.names, this.filters, this.start);
	}

	private ValuesRenderer values() {
		return new ValuesRenderer(this.names, this.filters, this.start);
	}

}
