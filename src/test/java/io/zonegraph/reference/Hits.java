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
 * The results of a full-text search, best first. Only the index knows the score of a hit:
 * the reference adopts the order of a page from the engine, if it agrees with the scores
 * returned and contains only hits that may come next.
 */
final class Hits {

	/** Response key under which operations select all hits of a page. */
	static final String HITS = "hits";

	/** Response key of the node of a hit. */
	static final String NODE = "hitNode";

	/** Response key of the score of a hit. */
	static final String SCORE = "hitScore";

	/** Maximum number of hits. */
	private static final int MAX_HITS = 1_000;

	private final RootField.Search search;

	private final String text;

	/** The nodes found, by id. */
	private final Map<Object, CopiedNode> found = new LinkedHashMap<>();

	/**
	 * Searches nodes.
	 * @param nodes the nodes that meet all other conditions
	 */
	Hits(RootField.Search search, String text, List<CopiedNode> nodes) {
		this.search = search;
		this.text = text;
		nodes.stream()
			.filter((node) -> new Hit(search, text, node, List.of()).isFound())
			.sorted(Comparator.comparing((node) -> node.property("id"), CypherValues.ORDER))
			.forEach((node) -> this.found.put(String.valueOf(node.property("id")), node));
		if (this.found.size() > MAX_HITS) {
			throw new UndecidedResultException();
		}
	}

	/**
	 * All hits in order.
	 * @param after the entry before the page; null for the first page
	 * @param engineData the engine's data of the page
	 */
	List<Entry> ranked(@Nullable Entry after, @Nullable Object engineData) {
		List<CopiedNode> order = new ArrayList<>();
		Optional.ofNullable(after).map(Entry::hit).ifPresent((hit) -> {
			order.addAll(hit.preceding());
			order.add(hit.node());
		});
		List<CopiedNode> page = page(engineData);
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

	/**
	 * An entry for a hit.
	 * @param preceding the nodes before it
	 */
	Entry entry(CopiedNode node, List<CopiedNode> preceding) {
		return Entry.of(new Hit(this.search, this.text, node, preceding));
	}

	/** The hits of the engine's page; none if they are not valid. */
	private List<CopiedNode> page(@Nullable Object engineData) {
		List<CopiedNode> page = new ArrayList<>();
		Object hits = (engineData instanceof Map<?, ?> connection) ? EngineResponse.requiredValue(connection, HITS)
				: engineData;
		double last = Double.POSITIVE_INFINITY;
		String lastId = "";
		for (Object hit : (hits instanceof List<?> list) ? list : List.of()) {
			Object node = Objects.requireNonNull(EngineResponse.requiredValue(Objects.requireNonNull(hit), NODE));
			String id = String.valueOf(EngineResponse.requiredValue(node, "id"));
			double score = ((Number) Objects.requireNonNull(EngineResponse.requiredValue(hit, SCORE))).doubleValue();
			CopiedNode known = this.found.get(id);
			if (known == null || score > last || (score == last && CypherValues.compare(id, lastId) <= 0)) {
				return List.of();
			}
			page.add(known);
			last = score;
			lastId = id;
		}
		return page;
	}

}
