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

	/** The predicates that must all hold; empty where every row is kept. */
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

	/** The same, where something must also hold of what the row is found from. */
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

	/** Of the filters that must all hold, those of a kind, or those that are not. */
	static Filter part(Filter filter, Class<? extends Filter> kind, boolean ofKind) {
		return new Filter.All(filter.conjuncts().filter((each) -> kind.isInstance(each) == ofKind).toList());
	}

	/** A WHERE clause on a line of its own; empty where there is no predicate. */
	static String where(List<String> conjuncts) {
		return conjuncts.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conjuncts);
	}

	/** The labels of a node in a pattern. */
	static String labels(NodeType type) {
		return ":" + Text.alternatives(type.matchLabels());
	}

	/** The guard of a node that must be of one of several types. */
	static List<String> guard(String node, List<String> labels) {
		return labels.isEmpty() ? List.of() : List.of(node + ":" + Text.alternatives(labels));
	}

}
