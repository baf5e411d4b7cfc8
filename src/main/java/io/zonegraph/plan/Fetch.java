package io.zonegraph.plan;

import java.util.List;
import java.util.Optional;

/**
 * The rows to fetch. Filter, order and limit apply before any column is read.
 *
 * @param source where the rows come from
 * @param filter the condition that rows must meet
 * @param order the sort keys, most significant first; empty for the order of the source
 * @param limit maximum number of rows; empty for all
 * @param columns the values to read for each row, by position
 */
public record Fetch(Source source, Filter filter, List<SortKey> order, Optional<Parameter.Limit> limit,
		List<Column> columns) {

	public Fetch {
		order = List.copyOf(order);
		columns = List.copyOf(columns);
	}

}
