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

/** Creates comparators from {@code orderBy} arguments. */
final class EntryOrder {

	private final GraphModel model;

	private final RelationshipNavigator navigator;

	EntryOrder(GraphModel model, RelationshipNavigator navigator) {
		this.model = model;
		this.navigator = navigator;
	}

	/**
	 * The order of a list of nodes.
	 * @param edgeOrderBy the argument for the relationships; null or empty for none
	 * @param orderBy the argument for the nodes; null or empty for none
	 * @param target type of the nodes
	 * @param edge type of the relationships' properties; null where they are not exposed
	 * @param defaultOrder the order, before the id, where no argument is given
	 */
	Comparator<Entry> of(@Nullable Object edgeOrderBy, @Nullable Object orderBy, NodeType target,
			@Nullable MappedType edge, Comparator<Entry> defaultOrder) {
		List<?> edges = keys(edgeOrderBy);
		List<?> nodes = keys(orderBy);
		Comparator<Entry> order = (edges.isEmpty() && nodes.isEmpty()) ? defaultOrder : (one, other) -> 0;
		for (Object key : edges) {
			order = order.thenComparing(by(Objects.requireNonNull(edge), true, (Map<?, ?>) key));
		}
		for (Object key : nodes) {
			order = order.thenComparing(by(target, false, (Map<?, ?>) key));
		}
		return order.thenComparing(byId(target)).thenComparing(byRelationship(edge));
	}

	/** The sort keys of an argument; none for null. */
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
				(entry) -> (ofEdge ? entry.relationshipOrFail() : entry.nodeOrFail()).property(property),
				CypherValues.ORDER);
		return GroupOrder.inDirection(ascending, chosen.getValue());
	}

	/** By the number of related nodes or an aggregate of them. */
	private Comparator<Entry> byRelated(Relationship field, Map<?, ?> by) {
		Map.Entry<?, ?> entry = by.entrySet().iterator().next();
		if (entry.getKey().equals("count")) {
			return byAggregate(field, EntryList::count, entry.getValue());
		}
		boolean ofEdge = entry.getKey().equals("edgeAggregate");
		Map.Entry<?, ?> property = GroupOrder.onlyField(entry.getValue());
		Map.Entry<?, ?> function = GroupOrder.onlyField(property.getValue());
		return byAggregate(field,
				(entries) -> entries.aggregated(null)
					.aggregate(ofEdge, (String) property.getKey(), (String) function.getKey(),
							Objects.requireNonNull(function.getValue())),
				GroupOrder.direction(function.getValue()));
	}

	private Comparator<Entry> byAggregate(Relationship field, Function<EntryList, @Nullable Object> aggregate,
			@Nullable Object direction) {
		MappedType target = this.model.nodeType(field.target()).orElseThrow();
		MappedType edge = this.model.types().get(field.properties());
		MemoizedFunction<CopiedNode> values = new MemoizedFunction<>((node) -> aggregate
			.apply(new EntryList(this.model, this.navigator.related(node, field, 1), target, edge)));
		return GroupOrder.inDirection(
				Comparator.comparing((entry) -> values.apply(entry.nodeOrFail()), CypherValues.ORDER), direction);
	}

	static Comparator<Entry> byId(NodeType target) {
		return Comparator.comparing((entry) -> entry.nodeOrFail().property(target.key().name()), CypherValues.ORDER);
	}

	/**
	 * Breaks ties between parallel relationships: by their id property, or else by
	 * element id.
	 */
	private static Comparator<Entry> byRelationship(@Nullable MappedType edge) {
		if (edge == null) {
			return (one, other) -> 0;
		}
		return edge.properties()
			.stream()
			.filter((property) -> property.type().equals("ID") && property.required())
			.findFirst()
			.<Comparator<Entry>>map((id) -> Comparator
				.comparing((entry) -> entry.relationshipOrFail().property(id.name()), CypherValues.ORDER))
			.orElse(Comparator.comparing((entry) -> entry.relationshipOrFail().elementId()));
	}

}
