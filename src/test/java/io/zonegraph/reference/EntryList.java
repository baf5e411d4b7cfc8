package io.zonegraph.reference;

import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MeasureFunction;

/**
 * The entries of a list or group, over which aggregates are computed.
 *
 * @param entries the entries
 * @param listedType type of the nodes or rows
 * @param edgeType type of the relationships' properties; null where they are not exposed
 */
record EntryList(List<Entry> entries, MappedType listedType, @Nullable MappedType edgeType) implements FieldResolver {

	/** The same list with other entries. */
	EntryList with(List<Entry> entries) {
		return new EntryList(entries, this.listedType, this.edgeType);
	}

	@Override
	public PropertyValues resolve(String name, DataFetchingEnvironment environment) {
		return values(false, name);
	}

	int count() {
		return this.entries.size();
	}

	/**
	 * The values of a property of the nodes or rows, or of the relationships.
	 * @param ofEdge whether it is a property of the relationships
	 */
	PropertyValues values(boolean ofEdge, String field) {
		MappedType type = ofEdge ? Objects.requireNonNull(this.edgeType) : this.listedType;
		List<? extends CopiedElement> rows = this.entries.stream()
			.map((entry) -> ofEdge ? entry.relationshipOrFail() : (CopiedElement) entry.element())
			.toList();
		return PropertyValues.of(rows, (Property) type.field(field).orElseThrow());
	}

	/** Aggregates of the relationships' properties. */
	EdgeAggregates edgeAggregates() {
		return new EdgeAggregates(this);
	}

	/** The aggregate that a sort key refers to, such as the maximum of a property. */
	@Nullable Object aggregate(boolean ofEdge, String field, String function) {
		return values(ofEdge, field).aggregate(MeasureFunction.of(function).orElseThrow());
	}

	/**
	 * Resolves {@code edgeAggregate}.
	 *
	 * @param entries the entries to aggregate
	 */
	record EdgeAggregates(EntryList entries) implements FieldResolver {

		@Override
		public PropertyValues resolve(String name, DataFetchingEnvironment environment) {
			return this.entries.values(true, name);
		}

	}

}
