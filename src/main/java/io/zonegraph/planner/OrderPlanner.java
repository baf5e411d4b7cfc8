package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Subject;

/**
 * Plans the {@code orderBy} and {@code edgeOrderBy} arguments: the requested sort keys,
 * followed by the key of the type.
 */
final class OrderPlanner {

	private final PlanningContext planning;

	private final RelatedOrderPlanner related;

	OrderPlanner(PlanningContext planning) {
		this.planning = planning;
		this.related = new RelatedOrderPlanner(planning);
	}

	/**
	 * Plans the order of a field.
	 * @param field the field
	 * @param target type of the nodes it lists
	 * @param edge type of the relationship properties that can be sorted by; null if none
	 */
	Order of(ExecutableNormalizedField field, NodeType target, @Nullable EdgeType edge) {
		List<SortKey> keys = new ArrayList<>();
		if (edge != null) {
			add(keys, field, "edgeOrderBy", edge, Subject.EDGE);
		}
		add(keys, field, "orderBy", target, Subject.NODE);
		List<SortKey> last = last(target, edge);
		last.forEach((key) -> add(keys, key));
		List<SortKey> needed = upToUnique(keys, last.get(last.size() - 1));
		return new Order(needed, this.related.neededBy(needed));
	}

	/** The order of nodes at several depths: as requested, else nearest first. */
	Order nearestFirst(ExecutableNormalizedField field, NodeType target) {
		Order order = of(field, target, null);
		return this.planning.given(field, "orderBy").isPresent() ? order : order.behind(new SortKey.Depth(false));
	}

	/**
	 * The tie-breakers: the key of the node, then the identity of the relationship to it.
	 */
	private static List<SortKey> last(NodeType target, @Nullable EdgeType edge) {
		SortKey node = new SortKey.Value(Subject.NODE, target.key(), false);
		return (edge != null) ? List.of(node, identity(edge)) : List.of(node);
	}

	private static SortKey identity(EdgeType edge) {
		return edge.id()
			.filter(Property::required)
			.<SortKey>map((id) -> new SortKey.Value(Subject.EDGE, id, false))
			.orElseGet(() -> new SortKey.ElementId(false));
	}

	/** Drops the keys after a unique one, as they have no effect. */
	private static List<SortKey> upToUnique(List<SortKey> keys, SortKey unique) {
		List<SortKey> needed = new ArrayList<>();
		for (SortKey key : keys) {
			needed.add(key);
			if (key.hasValuesOf(unique)) {
				return needed;
			}
		}
		return needed;
	}

	private void add(List<SortKey> keys, ExecutableNormalizedField field, String argument, MappedType type,
			Subject subject) {
		this.planning.given(field, argument)
			.ifPresent((orders) -> orders.elements(this.planning.variables())
				.forEach((order) -> add(keys, key(order.only(this.planning.variables()), type, subject))));
	}

	private static void add(List<SortKey> keys, SortKey key) {
		for (SortKey known : keys) {
			if (known.hasValuesOf(key)) {
				return;
			}
		}
		keys.add(key);
	}

	private SortKey key(Map.Entry<String, ArgumentValue> chosen, MappedType type, Subject subject) {
		FieldMapping field = type.field(chosen.getKey()).orElseThrow();
		if (field instanceof FieldMapping.Relationship relationship) {
			return this.related.sortKey((NodeType) type, relationship, chosen.getValue());
		}
		return new SortKey.Value(subject, (Property) field, NamedMeasure.descends(chosen.getValue()));
	}

}
