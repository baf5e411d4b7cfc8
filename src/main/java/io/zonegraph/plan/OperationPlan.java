package io.zonegraph.plan;

import java.util.List;
import java.util.Set;

/**
 * How to answer one operation: a single row to fetch, and how it becomes the answer.
 * Holds no value of a request, so it serves all requests of the same shape.
 *
 * @param columns what the row has, a position for each thing the root fields need
 * @param answer how the row becomes {@code data}
 * @param parameters what the statement needs, in the order of their first use
 * @param cursors the cursors that requests give
 * @param pages the pages, by their index
 * @param structuralVariables variables whose value (not only whose shape) the plan
 * depends on
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

}
