package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.RootField;

/**
 * The nodes that a typed text finds, best first. How well each fits only the index can
 * say: the reference takes the order of a page from the engine, if it is one by the
 * scores told and has only nodes of which the turn may have come.
 */
final class Hits {

	/** The key under which operations ask for all hits of a page. */
	static final String HITS = "hits";

	/** The key of each one's node. */
	static final String NODE = "hitNode";

	/** The key of each one's score. */
	static final String SCORE = "hitScore";

	/** No more are shown. */
	private static final int MOST = 1_000;

	private final RootField.Search search;

	private final String text;

	/** Those found, by their ids. */
	private final Map<Object, CopiedNode> found = new LinkedHashMap<>();

	/**
	 * Finds nodes.
	 * @param nodes the nodes to look at, which meet all other conditions
	 */
	Hits(RootField.Search search, String text, List<CopiedNode> nodes) {
		this.search = search;
		this.text = text;
		nodes.stream()
			.filter((node) -> new Hit(search, text, node, List.of()).isFound())
			.sorted(Comparator.comparing((node) -> node.property("id"), Values.ORDER))
			.forEach((node) -> this.found.put(String.valueOf(node.property("id")), node));
		if (this.found.size() > MOST) {
			throw new Undecided();
		}
	}

	/**
	 * All of them in order.
	 * @param after the entry behind which the page begins; null for none
	 * @param told what the engine has told of the page
	 */
	List<Entry> inOrder(@Nullable Entry after, @Nullable Object told) {
		List<CopiedNode> order = new ArrayList<>();
		Optional.ofNullable(after).map(Entry::hit).ifPresent((hit) -> {
			order.addAll(hit.before());
			order.add(hit.node());
		});
		List<CopiedNode> page = page(told);
		if (page.stream().noneMatch(order::contains)) {
			order.addAll(page);
		}
		this.found.values().stream().filter((node) -> !order.contains(node)).forEach(order::add);
		List<Entry> entries = new ArrayList<>();
		for (int index = 0; index < order.size(); index++) {
			CopiedNode node = order.get(index);
			entries.add(entry(node, List.copyOf(order.subList(0, index))));
		}
		return entries;
	}

	/** A node in the list, behind others. */
	Entry entry(CopiedNode node, List<CopiedNode> before) {
		return Entry.of(new Hit(this.search, this.text, node, before));
	}

	/** What the engine has told; nothing if that cannot be. */
	private List<CopiedNode> page(@Nullable Object told) {
		List<CopiedNode> page = new ArrayList<>();
		Object hits = (told instanceof Map<?, ?> connection) ? Told.recognised(connection, HITS) : told;
		double last = Double.POSITIVE_INFINITY;
		String lastId = "";
		for (Object hit : (hits instanceof List<?> list) ? list : List.of()) {
			Object node = Objects.requireNonNull(Told.recognised(Objects.requireNonNull(hit), NODE));
			String id = String.valueOf(Told.recognised(node, "id"));
			double score = ((Number) Objects.requireNonNull(Told.recognised(hit, SCORE))).doubleValue();
			CopiedNode known = this.found.get(id);
			if (known == null || score > last || (score == last && Values.compare(id, lastId) <= 0)) {
				return List.of();
			}
			page.add(known);
			last = score;
			lastId = id;
		}
		return page;
	}

}
