package io.zonegraph.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.model.MappedType;

/**
 * Plans the order of groups: as asked for, else the largest first; all keys decide
 * between equals.
 */
final class GroupOrderPlanner {

	private final Planning planning;

	private final Listed listed;

	private final GroupKeyPlanner groupKeys;

	private final GroupValues values;

	/**
	 * Plans for one field.
	 * @param values gathers what the order is by
	 */
	GroupOrderPlanner(Planning planning, Listed listed, GroupKeyPlanner groupKeys, GroupValues values) {
		this.planning = planning;
		this.listed = listed;
		this.groupKeys = groupKeys;
		this.values = values;
	}

	List<SortKey> of(ExecutableNormalizedField field) {
		List<SortKey> order = new ArrayList<>();
		this.planning.given(field, "orderBy")
			.ifPresent((given) -> given.elements(this.planning.variables())
				.forEach((element) -> add(order, sortKey(element.only(this.planning.variables())))));
		if (order.isEmpty()) {
			order.add(new SortKey(Subject.DERIVED, this.values.count(), true));
		}
		this.groupKeys.keys().forEach((key) -> add(order, key.sortKey(false)));
		return order;
	}

	private static void add(List<SortKey> order, SortKey key) {
		if (order.stream().noneMatch((known) -> OrderPlanner.sorts(known, key))) {
			order.add(key);
		}
	}

	private SortKey sortKey(Map.Entry<String, ArgumentValue> by) {
		return switch (by.getKey()) {
			case "count" -> new SortKey(Subject.DERIVED, this.values.count(), NamedMeasure.descends(by.getValue()));
			case "node" -> measure(by.getValue(), this.listed.type(), this.listed.subject());
			case "edge" -> measure(by.getValue(), Objects.requireNonNull(this.listed.edge()), Subject.EDGE);
			default -> key(by.getKey(), by.getValue().only(this.planning.variables()));
		};
	}

	private SortKey measure(ArgumentValue by, MappedType type, Subject subject) {
		NamedMeasure measure = NamedMeasure.of(by, type, this.planning.variables());
		return new SortKey(Subject.DERIVED, this.values.of(measure.function(), subject, measure.property()),
				measure.descending());
	}

	private SortKey key(String argument, Map.Entry<String, ArgumentValue> field) {
		return this.groupKeys.named(argument, field.getKey()).sortKey(NamedMeasure.descends(field.getValue()));
	}

}
