package io.zonegraph.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.zonegraph.cypher.FormerIdsStatement;
import io.zonegraph.model.GraphModel;
import io.zonegraph.store.Deadline;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphRow;
import io.zonegraph.store.StoreException;

/**
 * Caches the former ids of nodes for a version of the graph. Only nodes that others were
 * merged into have any, and an index finds them, so that they are few to read.
 */
final class FormerIdsCache {

	private final Optional<String> statement;

	private final GraphReads reads;

	private volatile @Nullable Known known;

	FormerIdsCache(GraphModel model, GraphReads reads) {
		this.statement = FormerIdsStatement.of(model);
		this.reads = reads;
	}

	/**
	 * The current id by former id, as last read; they are read if they never were.
	 * @throws StoreException if they cannot be read
	 */
	Map<String, String> lastKnown(Deadline deadline) {
		Known last = this.known;
		return (last != null) ? last.current() : read(deadline);
	}

	/**
	 * The current id by former id in a version of the graph or a later one.
	 * @throws StoreException if they must be read and cannot be
	 */
	Map<String, String> in(String version, Deadline deadline) {
		Known last = this.known;
		return (last != null && last.version().equals(version)) ? last.current() : read(deadline);
	}

	private Map<String, String> read(Deadline deadline) {
		if (this.statement.isEmpty()) {
			return Map.of();
		}
		GraphRow row = this.reads.read(this.statement.get(), Map.of(), deadline);
		Map<String, String> current = new HashMap<>();
		((List<?>) row.columns().get(0)).forEach((pair) -> current.put(String.valueOf(((List<?>) pair).get(0)),
				String.valueOf(((List<?>) pair).get(1))));
		Known read = new Known(row.version(), Map.copyOf(current));
		this.known = read;
		return read.current();
	}

	/**
	 * What was read.
	 *
	 * @param version the version of the graph
	 * @param current the id that a node has now, by each of its former ids
	 */
	private record Known(String version, Map<String, String> current) {
	}

}
