package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.model.MappedType;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Subject;

/**
 * Plans the order of groups: as requested, else by descending size. All group keys serve
 * as tie-breakers.
 */
final class GroupOrderPlanner {

	private final PlanningContext planning;

	private final ConnectionSource connection;

	private final GroupKeyPlanner groupKeys;

	private final GroupValues values;

	/**
	 * Creates a planner for one field.
	 * @param values collects the aggregates to sort by
	 */
	GroupOrderPlanner(PlanningContext planning, ConnectionSource connection, GroupKeyPlanner groupKeys,
			GroupValues values) {
		this.planning = planning;
		this.connection = connection;
		this.groupKeys = groupKeys;
		this.values = values;
	}

	List<SortKey> of(ExecutableNormalizedField field) {
		List<SortKey> order = new ArrayList<>();
		if (this.connection.edge() != null) {
			add(order, field, "edgeOrderBy", GroupKeyPlanner.EDGE_KEYS, this.connection.edge(), Subject.EDGE);
		}
		add(order, field, "orderBy", GroupKeyPlanner.KEYS, this.connection.type(), this.connection.subject());
		if (order.isEmpty()) {
			order.add(new SortKey.Value(Subject.DERIVED, this.values.count(), true));
		}
		this.groupKeys.keys().forEach((key) -> add(order, key.sortKey(false)));
		return order;
	}

	private static void add(List<SortKey> order, SortKey key) {
		if (order.stream().noneMatch((known) -> known.hasValuesOf(key))) {
			order.add(key);
		}
	}

	private void add(List<SortKey> order, ExecutableNormalizedField field, String argument, String keys,
			MappedType type, Subject subject) {
		this.planning.given(field, argument)
			.ifPresent((given) -> given.elements(this.planning.variables())
				.forEach((element) -> add(order,
						sortKey(element.only(this.planning.variables()), argument, keys, type, subject))));
	}

	private SortKey sortKey(Map.Entry<String, ArgumentValue> by, String argument, String keys, MappedType type,
			Subject subject) {
		if (by.getKey().equals("count") && type == this.connection.type()) {
			return new SortKey.Value(Subject.DERIVED, this.values.count(), NamedMeasure.descends(by.getValue()));
		}
		return by.getKey().equals(AggregatePlanner.AGGREGATE)
				? measure(by.getValue().only(this.planning.variables()), type, subject) : key(argument, keys, by);
	}

	private SortKey measure(Map.Entry<String, ArgumentValue> by, MappedType type, Subject subject) {
		NamedMeasure measure = NamedMeasure.of(by, type, this.planning);
		return new SortKey.Value(Subject.DERIVED, measure.addedTo(this.values, subject), measure.descending());
	}

	private SortKey key(String argument, String keys, Map.Entry<String, ArgumentValue> field) {
		return this.groupKeys.named(argument, keys, field.getKey()).sortKey(NamedMeasure.descends(field.getValue()));
	}

}
