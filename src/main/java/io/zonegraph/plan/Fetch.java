package io.zonegraph.plan;

import java.util.List;
import java.util.Optional;

/**
 * Rows to fetch. Filter, order and page apply before any column is read.
 *
 * @param source where the rows come from
 * @param filter which of them to keep
 * @param order in which order; empty keeps the order of the source
 * @param limit how many at the most; empty means all
 * @param columns what to read for each row
 */
public record Fetch(Source source, Filter filter, List<SortKey> order, Optional<Parameter.Limit> limit,
		List<Column> columns) {

	public Fetch {
		order = List.copyOf(order);
		columns = List.copyOf(columns);
	}

}
