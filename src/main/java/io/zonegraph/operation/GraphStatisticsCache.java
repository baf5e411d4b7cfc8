package io.zonegraph.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.cypher.IndexOrders;
import io.zonegraph.cypher.StatementVariant;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.Shape;
import io.zonegraph.store.Deadline;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.StoreException;

/**
 * Caches the numbers of nodes and relationships, read from the count store of the
 * database. They are read on first use, once for all requests that wait for them, and
 * refreshed asynchronously once they are older than configured.
 */
final class GraphStatisticsCache {

	private final GraphModel model;

	private final GraphReads reads;

	private volatile @Nullable StoreException failure;

	private final AsyncLoadingCache<String, GraphStatistics> statistics;

	GraphStatisticsCache(GraphModel model, GraphReads reads, CostProperties properties) {
		this.model = model;
		this.reads = reads;
		this.statistics = Caffeine.newBuilder()
			.refreshAfterWrite(properties.refresh())
			.buildAsync(new CacheLoader<String, GraphStatistics>() {

				@Override
				@SuppressWarnings("NullAway") // Caffeine allows null: nothing is cached
				public @Nullable GraphStatistics load(String key) {
					return readOr(null);
				}

				@Override
				@SuppressWarnings("NullAway") // Caffeine allows null
				public @Nullable GraphStatistics reload(String key, GraphStatistics old) {
					return readOr(old);
				}

			});
	}

	/**
	 * The numbers.
	 * @param deadline until when to wait for them, if they are not known yet
	 * @throws StoreException if they cannot be read
	 */
	GraphStatistics statistics(Deadline deadline) {
		deadline.check();
		GraphStatistics known = deadline.await(this.statistics.get(""));
		if (known == null) {
			throw Objects.requireNonNull(this.failure);
		}
		return known;
	}

	/**
	 * While the database cannot be read, old numbers are good enough. An exception would
	 * be logged by the cache.
	 */
	private @Nullable GraphStatistics readOr(@Nullable GraphStatistics old) {
		try {
			return read();
		}
		catch (StoreException ex) {
			this.failure = ex;
			return old;
		}
	}

	private GraphStatistics read() {
		List<String> labels = this.model.nodeTypes().stream().map(NodeType::label).toList();
		List<Column> counts = List.of(new Column.Counts(labels, true),
				new Column.Counts(List.copyOf(this.model.relationshipTypes().keySet()), false));
		OperationPlan plan = new OperationPlan(counts, new Shape.Fields(List.of()), List.of(), List.of(), List.of(),
				Set.of());
		List<?> columns = this.reads.read(new CypherRenderer().render(plan, StatementVariant.DEFAULT), Map.of())
			.columns();
		return GraphStatistics.of(this.model, numbers(columns.get(0)), numbers(columns.get(1)), indexes());
	}

	/** The indexes; none if they cannot be read, for example without the privilege. */
	private Set<List<String>> indexes() {
		try {
			List<?> found = (List<?>) this.reads.read(IndexOrders.INDEXES, Map.of()).columns().get(0);
			return found.stream()
				.map((index) -> ((List<?>) index).stream().map(String.class::cast).toList())
				.collect(Collectors.toSet());
		}
		catch (StoreException ex) {
			return Set.of();
		}
	}

	private static Map<String, Long> numbers(Object rows) {
		Map<String, Long> numbers = new HashMap<>();
		((List<?>) rows).forEach((row) -> numbers.put((String) ((List<?>) row).get(0), (Long) ((List<?>) row).get(1)));
		return numbers;
	}

}
