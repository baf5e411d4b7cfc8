package io.zonegraph.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** A connection: a page of a list, cut by the pagination arguments. */
final class ConnectionPage implements FieldResolver {

	/** Number of entries or groups where an operation gives none. */
	static final int DEFAULT_PAGE_SIZE = 20;

	private final List<Entry> entries;

	private final EntryList all;

	private final EntryList aggregated;

	private final boolean hasNextPage;

	private final boolean hasPreviousPage;

	private final Cursors cursors;

	private final RelationshipNavigator navigator;

	/**
	 * Cuts the page.
	 * @param all all entries of the list, filtered
	 */
	ConnectionPage(EntryList all, Comparator<Entry> order, DataFetchingEnvironment environment, Cursors cursors,
			RelationshipNavigator navigator) {
		this.navigator = navigator;
		this.cursors = cursors;
		this.all = all;
		this.aggregated = all.aggregated(environment.getArgument("where"));
		Entry after = cursors.entry(environment.getArgument("after"));
		Entry before = cursors.entry(environment.getArgument("before"));
		Integer last = environment.getArgument("last");
		Integer first = environment.getArgument("first");
		List<Entry> between = all.entries()
			.stream()
			.sorted(order)
			.filter((entry) -> after == null || order.compare(entry, after) > 0)
			.filter((entry) -> before == null || order.compare(entry, before) < 0)
			.toList();
		int size = Math.min(between.size(), (last != null) ? last : (first != null) ? first : DEFAULT_PAGE_SIZE);
		boolean more = size < between.size();
		this.entries = (last != null) ? between.subList(between.size() - size, between.size())
				: between.subList(0, size);
		this.hasNextPage = before != null || (last == null && more);
		this.hasPreviousPage = after != null || (last != null && more);
	}

	/** The entries of the page. */
	List<Entry> entries() {
		return this.entries;
	}

	@Override
	public Object resolve(String name, DataFetchingEnvironment environment) {
		return switch (name) {
			case "edges" -> this.entries;
			case "nodes" -> this.entries.stream().map(Entry::element).toList();
			case "totalCount" -> this.all.count();
			case "aggregate" -> this.aggregated;
			case "edgeAggregate" -> this.aggregated.edgeAggregates();
			case "groupBy" -> new Groups(this.aggregated, this.navigator, environment);
			case "pageInfo" -> pageInfo();
			default -> throw new IllegalArgumentException("Connections have no field " + name);
		};
	}

	private Map<String, @Nullable Object> pageInfo() {
		Map<String, @Nullable Object> info = new LinkedHashMap<>();
		info.put("hasNextPage", this.hasNextPage);
		info.put("hasPreviousPage", this.hasPreviousPage);
		info.put("startCursor", this.entries.isEmpty() ? null : this.cursors.of(this.entries.get(0)));
		info.put("endCursor",
				this.entries.isEmpty() ? null : this.cursors.of(this.entries.get(this.entries.size() - 1)));
		return info;
	}

}
