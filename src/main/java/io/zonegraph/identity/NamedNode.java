package io.zonegraph.identity;

import java.util.List;
import java.util.Map;

/**
 * What is known of a node by which it may be recognized.
 *
 * @param id its id
 * @param type name of its type; only nodes of one type are compared
 * @param names its names
 * @param aliases other names, in any language
 * @param english English names
 * @param codes codes that belong to one thing only, by the name of the property
 */
public record NamedNode(String id, String type, List<String> names, List<String> aliases, List<String> english,
		Map<String, String> codes) {

	public NamedNode {
		names = List.copyOf(names);
		aliases = List.copyOf(aliases);
		english = List.copyOf(english);
		codes = Map.copyOf(codes);
	}

	/** Whether a code of this node and of another are different. */
	boolean contradicts(NamedNode other) {
		return this.codes.entrySet()
			.stream()
			.anyMatch((code) -> !other.codes.getOrDefault(code.getKey(), code.getValue()).equals(code.getValue()));
	}

}
