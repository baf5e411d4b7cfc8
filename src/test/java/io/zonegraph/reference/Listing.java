package io.zonegraph.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** A page of a list, cut as the arguments of a connection say. */
final class Listing implements Part {

	/** How many entries or groups there are where an operation does not say it. */
	static final int USUAL_SIZE = 20;

	private final List<Entry> page;

	private final Together all;

	private final boolean next;

	private final boolean previous;

	private final Cursors cursors;

	private final Follow follow;

	/**
	 * Cuts a page.
	 * @param all the entries that the list has
	 */
	Listing(Together all, Comparator<Entry> order, DataFetchingEnvironment environment, Cursors cursors,
			Follow follow) {
		this.follow = follow;
		this.cursors = cursors;
		this.all = all;
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
		int size = Math.min(between.size(), (last != null) ? last : (first != null) ? first : USUAL_SIZE);
		boolean more = size < between.size();
		this.page = (last != null) ? between.subList(between.size() - size, between.size()) : between.subList(0, size);
		this.next = before != null || (last == null && more);
		this.previous = after != null || (last != null && more);
	}

	/** The page. */
	List<Entry> page() {
		return this.page;
	}

	@Override
	public Object field(String name, DataFetchingEnvironment environment) {
		return switch (name) {
			case "edges" -> this.page;
			case "nodes" -> this.page.stream().map(Entry::shown).toList();
			case "totalCount" -> this.all.count();
			case "aggregate" -> this.all;
			case "edgeAggregate" -> this.all.ofEdges();
			case "groupBy" -> new Groups(this.all, this.follow, environment);
			case "pageInfo" -> pageInfo();
			default -> throw new IllegalArgumentException("Connections have no field " + name);
		};
	}

	private Map<String, @Nullable Object> pageInfo() {
		Map<String, @Nullable Object> info = new LinkedHashMap<>();
		info.put("hasNextPage", this.next);
		info.put("hasPreviousPage", this.previous);
		info.put("startCursor", this.page.isEmpty() ? null : this.cursors.of(this.page.get(0)));
		info.put("endCursor", this.page.isEmpty() ? null : this.cursors.of(this.page.get(this.page.size() - 1)));
		return info;
	}

}
