package io.zonegraph.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FieldMapping.Relationship;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;
import org.jspecify.annotations.Nullable;

/** Makes comparators of {@code orderBy} arguments. */
final class Order {

	private final GraphModel model;

	private final Follow follow;

	Order(GraphModel model, Follow follow) {
		this.model = model;
		this.follow = follow;
	}

	/**
	 * The order of a list of nodes.
	 * @param edgeOrderBy the argument for the relationships; null or empty for none
	 * @param orderBy the argument for the nodes; null or empty for none
	 * @param target type of the nodes
	 * @param edge type of the relationships' properties; null where they are not shown
	 * @param otherwise the order where none is given, before the id
	 */
	Comparator<Entry> of(@Nullable Object edgeOrderBy, @Nullable Object orderBy, NodeType target,
			@Nullable MappedType edge, Comparator<Entry> otherwise) {
		List<?> edges = keys(edgeOrderBy);
		List<?> nodes = keys(orderBy);
		Comparator<Entry> order = (edges.isEmpty() && nodes.isEmpty()) ? otherwise : (one, other) -> 0;
		for (Object key : edges) {
			order = order.thenComparing(by(Objects.requireNonNull(edge), true, (Map<?, ?>) key));
		}
		for (Object key : nodes) {
			order = order.thenComparing(by(target, false, (Map<?, ?>) key));
		}
		return order.thenComparing(byId(target)).thenComparing(byRelationship(edge));
	}

	/** The sort keys that an argument gives; none for null. */
	static List<?> keys(@Nullable Object orderBy) {
		return (orderBy != null) ? (List<?>) orderBy : List.of();
	}

	private Comparator<Entry> by(MappedType type, boolean ofEdge, Map<?, ?> key) {
		Map.Entry<?, ?> chosen = key.entrySet().iterator().next();
		FieldMapping field = type.field((String) chosen.getKey()).orElseThrow();
		if (field instanceof Relationship relationship) {
			return byRelated(relationship, (Map<?, ?>) Objects.requireNonNull(chosen.getValue()));
		}
		String property = ((Property) field).name();
		Comparator<Entry> ascending = Comparator.comparing(
				(entry) -> (ofEdge ? entry.relationshipOrFail() : entry.nodeOrFail()).property(property), Values.ORDER);
		return GroupOrder.directed(ascending, chosen.getValue());
	}

	/** By how many a field leads to, or by what they come to. */
	private Comparator<Entry> byRelated(Relationship field, Map<?, ?> by) {
		Map.Entry<?, ?> only = by.entrySet().iterator().next();
		if (only.getKey().equals("count")) {
			return byWhat(field, Together::count, only.getValue());
		}
		boolean ofEdge = only.getKey().equals("edgeAggregate");
		Map.Entry<?, ?> property = GroupOrder.only(only.getValue());
		Map.Entry<?, ?> function = GroupOrder.only(property.getValue());
		return byWhat(field,
				(together) -> together.measure(ofEdge, (String) property.getKey(), (String) function.getKey()),
				function.getValue());
	}

	private Comparator<Entry> byWhat(Relationship field, Function<Together, @Nullable Object> what,
			@Nullable Object direction) {
		MappedType target = this.model.nodeType(field.target()).orElseThrow();
		MappedType edge = this.model.types().get(field.properties());
		Remembered<CopiedNode> known = new Remembered<>(
				(node) -> what.apply(new Together(this.follow.from(node, field, 1), target, edge)));
		return GroupOrder.directed(Comparator.comparing((entry) -> known.of(entry.nodeOrFail()), Values.ORDER),
				direction);
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
