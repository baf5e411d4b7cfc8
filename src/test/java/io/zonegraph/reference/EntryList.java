package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;

/**
 * The entries of a list or group, over which aggregates are computed.
 *
 * @param model knows the quantities
 * @param entries the entries
 * @param listedType type of the nodes or rows
 * @param edgeType type of the relationships' properties; null where they are not exposed
 */
record EntryList(GraphModel model, List<Entry> entries, MappedType listedType,
		@Nullable MappedType edgeType) implements FieldResolver {

	/** The same list with other entries. */
	EntryList with(List<Entry> entries) {
		return new EntryList(this.model, entries, this.listedType, this.edgeType);
	}

	@Override
	public MeasuredValues resolve(String name, DataFetchingEnvironment environment) {
		return values(false, name);
	}

	/**
	 * The entries over which aggregates are computed: of several alternatives the chosen
	 * one, unless the client says which.
	 * @param where the conditions of the client; null for none
	 */
	EntryList aggregated(@Nullable Object where) {
		return mentionsChoice(where) ? this : with(this.entries.stream().filter(this::isChosen).toList());
	}

	private boolean isChosen(Entry entry) {
		return !(entry.element() instanceof CopiedNode node) || !Boolean.FALSE.equals(node.property("isChosen"))
				|| this.model.claimRules()
					.alternatives()
					.keySet()
					.stream()
					.noneMatch((type) -> node.is(this.model.nodeType(type).orElseThrow()));
	}

	private static boolean mentionsChoice(@Nullable Object where) {
		return where instanceof Map<?, ?> conditions
				&& conditions.entrySet().stream().anyMatch((each) -> switch ((String) each.getKey()) {
					case "AND", "OR" -> ((List<?>) each.getValue()).stream().anyMatch(EntryList::mentionsChoice);
					case "NOT" -> mentionsChoice(each.getValue());
					case "isChosen" -> !((Map<?, ?>) each.getValue()).isEmpty();
					default -> false;
				});
	}

	int count() {
		return this.entries.size();
	}

	/**
	 * The values of a property of the nodes or rows, or of the relationships.
	 * @param ofEdge whether it is a property of the relationships
	 */
	MeasuredValues values(boolean ofEdge, String field) {
		MappedType type = ofEdge ? Objects.requireNonNull(this.edgeType) : this.listedType;
		List<? extends CopiedElement> rows = this.entries.stream()
			.map((entry) -> ofEdge ? entry.relationshipOrFail() : (CopiedElement) entry.element())
			.toList();
		Property property = (Property) type.field(field).orElseThrow();
		return this.model.quantity(type, property)
			.<MeasuredValues>map((quantity) -> QuantityValues.of(this.model, quantity, rows))
			.orElseGet(() -> PropertyValues.of(rows, property));
	}

	/** Aggregates of the relationships' properties. */
	EdgeAggregates edgeAggregates() {
		return new EdgeAggregates(this);
	}

	/**
	 * The aggregate that a sort key refers to, such as the maximum of a property.
	 * @param by a direction, or an object that names a bound
	 */
	@Nullable Object aggregate(boolean ofEdge, String field, String function, Object by) {
		return values(ofEdge, field).sortedBy(function, by);
	}

	/**
	 * Resolves {@code edgeAggregate}.
	 *
	 * @param entries the entries to aggregate
	 */
	record EdgeAggregates(EntryList entries) implements FieldResolver {

		@Override
		public MeasuredValues resolve(String name, DataFetchingEnvironment environment) {
			return this.entries.values(true, name);
		}

	}

}
