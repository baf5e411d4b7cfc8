package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Filter;

/** Renders filters as predicates. */
final class FilterRenderer {

	private final Names names;

	private final Set<String> nullKeys;

	FilterRenderer(Names names, Set<String> nullKeys) {
		this.names = names;
		this.nullKeys = nullKeys;
	}

	/** Renders the predicates that must all hold; empty if every row is kept. */
	List<String> conjuncts(Filter filter, Row row) {
		List<String> conjuncts = new ArrayList<>();
		filter.conjuncts().forEach((each) -> {
			if (each instanceof Filter.SeekAfter seek) {
				conjuncts.addAll(seekAfter(seek, row));
			}
			else {
				conjuncts.add(predicate(each, row));
			}
		});
		return conjuncts;
	}

	/**
	 * Renders the predicates that must all hold, with those on the node the source starts
	 * at.
	 */
	List<String> conjuncts(Start start, Filter filter, Row row) {
		List<String> conjuncts = new ArrayList<>(start.conjuncts());
		conjuncts.addAll(conjuncts(filter, row));
		return conjuncts;
	}

	String predicate(Filter filter, Row row) {
		return filter.accept(new PredicateRenderer(this.names, this, row, false));
	}

	List<String> seekAfter(Filter.SeekAfter seek, Row row) {
		return new SeekAfterRenderer(this.nullKeys, seek, row).conjuncts();
	}

	/** Returns those conjuncts of a filter that are of a kind, or those that are not. */
	static Filter part(Filter filter, Class<? extends Filter> kind, boolean ofKind) {
		return new Filter.All(filter.conjuncts().filter((each) -> kind.isInstance(each) == ofKind).toList());
	}

	/**
	 * A {@code WHERE} clause, with the line break before it; empty if there is no
	 * predicate.
	 */
	static String where(List<String> conjuncts) {
		return conjuncts.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conjuncts);
	}

	/** The labels of a node in a pattern. */
	static String labels(NodeType type) {
		return ":" + Text.alternatives(type.matchLabels());
	}

	/**
	 * The predicate that a node has one of several labels; empty if any label will do.
	 */
	static List<String> guard(String node, List<String> labels) {
		return labels.isEmpty() ? List.of() : List.of(node + ":" + Text.alternatives(labels));
	}

}
