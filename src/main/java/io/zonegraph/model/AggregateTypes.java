package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;

import io.zonegraph.model.MappedType.EdgeType;

/**
 * Generates what aggregates tell of the properties of a type, and conditions and orders
 * by it. What concerns the nodes is always called {@code aggregate}; what concerns the
 * relationships that lead to them stands beside it, as {@code edgeAggregate}.
 */
final class AggregateTypes {

	private final GeneratedDefinitions generated;

	private final EdgeNames edges;

	private final MeasureTypes measures;

	AggregateTypes(GeneratedDefinitions generated, EdgeNames edges, FilterTypes filters) {
		this.generated = generated;
		this.edges = edges;
		this.measures = new MeasureTypes(generated, filters);
	}

	/** Fields that show the aggregates; none for a type without anything to aggregate. */
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

	/** Conditions on them. */
	List<InputValueDefinition> conditions(MappedType listed, Optional<EdgeType> edge) {
		List<InputValueDefinition> fields = new ArrayList<>();
		if (isMeasured(listed)) {
			fields.add(this.generated.input("aggregate", condition(listed),
					this.generated.once("Aggregates of the properties of the items.")));
		}
		edge.filter(AggregateTypes::isMeasured)
			.ifPresent((properties) -> fields.add(this.generated.input("edgeAggregate", condition(properties),
					this.generated.once("Aggregates of the properties of the relationships."))));
		return fields;
	}

	/** Sort keys by them. */
	List<InputValueDefinition> orders(MappedType listed, Optional<EdgeType> edge) {
		List<InputValueDefinition> fields = new ArrayList<>();
		order(listed).ifPresent((order) -> fields.add(this.generated.input("aggregate", order, null)));
		edge.flatMap(this::order).ifPresent((order) -> fields.add(this.generated.input("edgeAggregate", order, null)));
		return fields;
	}

	/** Name of the order by the aggregates of one type; empty where there are none. */
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
