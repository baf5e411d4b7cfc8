package io.zonegraph.cypher;

import io.zonegraph.plan.SortKey;

/** Renders the values that rows are sorted by as expressions. */
final class SortKeyRenderer implements SortKey.Visitor<String> {

	private final Row row;

	private SortKeyRenderer(Row row) {
		this.row = row;
	}

	/** The expression of a key for a row. */
	static String expression(SortKey key, Row row) {
		return key.accept(new SortKeyRenderer(row));
	}

	@Override
	public String visit(SortKey.Value value) {
		return this.row.property(value.subject(), value.property());
	}

	@Override
	public String visit(SortKey.Depth depth) {
		return this.row.rank();
	}

	@Override
	public String visit(SortKey.Score score) {
		return this.row.rank();
	}

	@Override
	public String visit(SortKey.ElementId id) {
		return "elementId(" + this.row.edge() + ")";
	}

}
