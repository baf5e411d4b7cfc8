package io.zonegraph.plan;

import java.util.List;
import java.util.Set;

/**
 * The plan of one operation: the columns of the single row to fetch, and the shape of the
 * response. A plan contains no values of variables, except those on which its structure
 * depends, so that it can be reused for all requests of the same shape.
 *
 * @param columns the columns of the row, which hold the data of all root fields
 * @param answer how {@code data} is built from the row
 * @param parameters the parameters of the statement, in the order of their first use
 * @param cursors the cursor arguments
 * @param pages the pages, by {@link Page#index()}
 * @param structuralVariables names of the variables whose values, and not only their
 * shape, determine the plan
 */
public record OperationPlan(List<Column> columns, Shape.Fields answer, List<Parameter> parameters,
		List<CursorPlan> cursors, List<Page> pages, Set<String> structuralVariables) {

	public OperationPlan {
		columns = List.copyOf(columns);
		parameters = List.copyOf(parameters);
		cursors = List.copyOf(cursors);
		pages = List.copyOf(pages);
		structuralVariables = Set.copyOf(structuralVariables);
	}

	/** The same plan, with other columns that have the same values. */
	public OperationPlan withColumns(List<Column> columns) {
		return new OperationPlan(columns, this.answer, this.parameters, this.cursors, this.pages,
				this.structuralVariables);
	}

	/** Whether a root field lists relationships of the whole graph. */
	public boolean listsRelationships() {
		return this.columns.stream()
			.anyMatch((column) -> column instanceof Column.Nested nested && isOfRelationships(nested.fetch().source()));
	}

	private static boolean isOfRelationships(Source source) {
		return (source instanceof Source.WithComputedKeys computed) ? isOfRelationships(computed.rows())
				: source instanceof Source.Relationships relationships && relationships.isOfGraph();
	}

}
