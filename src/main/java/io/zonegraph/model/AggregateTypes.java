package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;

import io.zonegraph.model.MappedType.EdgeType;

/**
 * Generates the fields for aggregates over the properties of a type, and the conditions
 * and sort keys on them. Aggregates over the listed items are called {@code aggregate},
 * those over the relationships to them {@code edgeAggregate}.
 */
final class AggregateTypes {

	private final GeneratedDefinitions generated;

	private final EdgeNames edges;

	private final MeasureTypes measures;

	AggregateTypes(GeneratedDefinitions generated, EdgeNames edges, FilterTypes filters,
			BiFunction<MappedType, FieldMapping.Property, Optional<Quantity>> quantities) {
		this.generated = generated;
		this.edges = edges;
		this.measures = new MeasureTypes(generated, filters, quantities);
	}

	/**
	 * The fields that return aggregates; none for a type without properties to aggregate.
	 */
	List<FieldDefinition> fields(MappedType listed, Optional<EdgeType> edge) {
		List<FieldDefinition> fields = new ArrayList<>();
		if (isMeasured(listed)) {
			fields.add(this.generated.field("aggregate", shown(listed) + "!",
					this.generated.once("Aggregates over the properties of the items.")));
		}
		edge.filter(AggregateTypes::isMeasured)
			.ifPresent((properties) -> fields.add(this.generated.field("edgeAggregate", shown(properties) + "!",
					this.generated.once("Aggregates over the properties of the relationships."))));
		return fields;
	}

	/** The conditions on aggregates. */
	List<InputValueDefinition> conditions(MappedType listed, Optional<EdgeType> edge) {
		List<InputValueDefinition> fields = new ArrayList<>();
		if (isMeasured(listed)) {
			fields.add(this.generated.input("aggregate", condition(listed),
					this.generated.once("Conditions on aggregates over the properties of the items.")));
		}
		edge.filter(AggregateTypes::isMeasured)
			.ifPresent((properties) -> fields.add(this.generated.input("edgeAggregate", condition(properties),
					this.generated.once("Conditions on aggregates over the properties of the relationships."))));
		return fields;
	}

	/** The sort keys by aggregates. */
	List<InputValueDefinition> orders(MappedType listed, Optional<EdgeType> edge) {
		List<InputValueDefinition> fields = new ArrayList<>();
		order(listed).ifPresent((order) -> fields.add(this.generated.input("aggregate", order, null)));
		edge.flatMap(this::order).ifPresent((order) -> fields.add(this.generated.input("edgeAggregate", order, null)));
		return fields;
	}

	/**
	 * Name of the input type for sorting by aggregates of a type; empty if there are
	 * none.
	 */
	Optional<String> order(MappedType type) {
		return isMeasured(type) ? Optional.of(orderOf(type)) : Optional.empty();
	}

	private static boolean isMeasured(MappedType type) {
		return !type.measured().isEmpty();
	}

	private String shown(MappedType type) {
		String owner = this.edges.measuredNameOf(type);
		return this.generated.define(owner + "Aggregate", () -> GeneratedDefinitions.object(owner + "Aggregate",
				"Aggregates over `%s`.".formatted(owner), List.of(), this.measures.fields(type)));
	}

	private String condition(MappedType type) {
		String owner = this.edges.measuredNameOf(type);
		return this.generated.define(owner + "AggregateFilter",
				() -> GeneratedDefinitions.inputObject(owner + "AggregateFilter",
						"Conditions on aggregates over `%s`.".formatted(owner), this.measures.filters(type)));
	}

	private String orderOf(MappedType type) {
		String owner = this.edges.measuredNameOf(type);
		return this.generated.define(owner + "AggregateOrder",
				() -> GeneratedDefinitions.oneOf(owner + "AggregateOrder",
						"One sort key by an aggregate over `%s`.".formatted(owner), this.measures.orders(type)));
	}

}
