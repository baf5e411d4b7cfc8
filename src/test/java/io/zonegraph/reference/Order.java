package io.zonegraph.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;
import org.jspecify.annotations.Nullable;

/** Makes comparators of {@code orderBy} arguments. */
final class Order {

	private Order() {
	}

	/**
	 * The order of a list of nodes.
	 * @param orderBy the argument; null or empty for none
	 * @param target type of the nodes
	 * @param edge type of the relationships' properties; null where they are not shown
	 * @param otherwise the order where none is given, before the id
	 */
	static Comparator<Entry> of(@Nullable Object orderBy, NodeType target, @Nullable MappedType edge,
			Comparator<Entry> otherwise) {
		List<?> keys = (orderBy != null) ? (List<?>) orderBy : List.of();
		Comparator<Entry> order = keys.isEmpty() ? otherwise : (one, other) -> 0;
		for (Object key : keys) {
			order = order.thenComparing(key((Map<?, ?>) Objects.requireNonNull(key), target, edge));
		}
		return order.thenComparing(byId(target)).thenComparing(byRelationship(edge));
	}

	private static Comparator<Entry> key(Map<?, ?> key, NodeType target, @Nullable MappedType edge) {
		Map.Entry<?, ?> only = key.entrySet().iterator().next();
		if (edge == null) {
			return byProperty(target, false, only);
		}
		boolean ofEdge = only.getKey().equals("edge");
		Map<?, ?> inner = (Map<?, ?>) Objects.requireNonNull(only.getValue());
		return byProperty(ofEdge ? edge : target, ofEdge, inner.entrySet().iterator().next());
	}

	private static Comparator<Entry> byProperty(MappedType type, boolean ofEdge, Map.Entry<?, ?> chosen) {
		Property property = (Property) type.field((String) chosen.getKey()).orElseThrow();
		Comparator<Entry> ascending = Comparator.comparing(
				(entry) -> (ofEdge ? entry.relationshipOrFail() : entry.nodeOrFail()).property(property.name()),
				Values.ORDER);
		return Objects.equals(chosen.getValue(), "DESC") ? ascending.reversed() : ascending;
	}

	static Comparator<Entry> byId(NodeType target) {
		return Comparator.comparing((entry) -> entry.nodeOrFail().property(target.key().name()), Values.ORDER);
	}

	/** Tells parallel relationships apart: by their id, or by what the database gave. */
	private static Comparator<Entry> byRelationship(@Nullable MappedType edge) {
		if (edge == null) {
			return (one, other) -> 0;
		}
		return edge.properties()
			.stream()
			.filter((property) -> property.type().equals("ID") && property.required())
			.findFirst()
			.<Comparator<Entry>>map((id) -> Comparator
				.comparing((entry) -> entry.relationshipOrFail().property(id.name()), Values.ORDER))
			.orElse(Comparator.comparing((entry) -> entry.relationshipOrFail().identity()));
	}

}
