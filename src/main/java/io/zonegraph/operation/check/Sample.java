package io.zonegraph.operation.check;

import java.util.List;
import java.util.Map;

import io.zonegraph.store.GraphInspection;
import io.zonegraph.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Reads of a graph as much as a check may look at.
 *
 * @param graph the graph
 * @param extent how much that is
 * @param report where it is told if that took too long
 */
record Sample(GraphInspection graph, CheckScope extent, GraphReport report) {

	/**
	 * The rows of a statement.
	 * @param place what is checked, for the warning if it takes too long
	 * @param statement Cypher; {@code $most} is how many rows it may look at
	 * @param parameters further parameters
	 */
	List<Map<String, @Nullable Object>> rows(String place, String statement, Map<String, Object> parameters) {
		Map<String, Object> all = new java.util.HashMap<>(parameters);
		all.put("most", this.extent.most());
		try {
			return this.graph.rows(statement, all, this.extent.timeout());
		}
		catch (StoreException.TimedOut ex) {
			this.report.warning("%s: it took too long to look at this; --schema.check takes its time.", place);
			return List.of();
		}
	}

	List<Map<String, @Nullable Object>> rows(String place, String statement) {
		return rows(place, statement, Map.of());
	}

}
