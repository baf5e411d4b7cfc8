package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import graphql.language.ArrayValue;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;

/**
 * Generates {@code aggregate} and {@code groupBy} of connections, and conditions and
 * orders by aggregates. What concerns the node stands directly in them, what concerns the
 * relationship in the field {@code edge}.
 */
final class AggregateTypes {

	private final GeneratedDefinitions generated;

	private final EdgeNames edges;

	private final FilterTypes filters;

	private final MeasureTypes measures;

	private final GroupKeyTypes keys;

	AggregateTypes(GeneratedDefinitions generated, MappedTypes types, EdgeNames edges) {
		this.generated = generated;
		this.edges = edges;
		this.filters = new FilterTypes(generated, types, edges, this::filter);
		this.measures = new MeasureTypes(generated, this.filters);
		this.keys = new GroupKeyTypes(generated, edges);
	}

	FilterTypes filters() {
		return this.filters;
	}

	/** The fields of a connection that aggregate. */
	List<FieldDefinition> fields(MappedType listed, Optional<EdgeType> shown, Optional<String> edgeOrder) {
		Optional<EdgeType> edge = shown.filter((properties) -> !properties.groupKeys().isEmpty());
		return List.of(
				this.generated.field("aggregate", aggregate(listed, edge) + "!",
						this.generated.once("Aggregates over all pages, under the same filters.")),
				this.generated.field("groupBy", groups(listed, edge) + "!", this.generated.once(
						"All pages, under the same filters, in groups with equal keys. A node with several values for a key is in the group of each, once."),
						groupArguments(listed, edge, edgeOrder)));
	}

	private List<InputValueDefinition> groupArguments(MappedType listed, Optional<EdgeType> edge,
			Optional<String> edgeOrder) {
		List<InputValueDefinition> arguments = new ArrayList<>();
		arguments.add(this.generated.input("keys", "[" + this.keys.names(listed) + "!]" + (edge.isPresent() ? "" : "!"),
				this.generated.once("What to group by: 1–4 keys, `edgeKeys` included.")));
		edge.ifPresent(
				(properties) -> arguments.add(this.generated.input("edgeKeys", "[" + this.keys.names(properties) + "!]",
						this.generated.once("Properties of the relationship to group by."))));
		arguments.add(this.generated.input("having", filter(listed, edge), this.generated.once("Which groups.")));
		arguments.add(this.generated.input("orderBy", "[" + groupOrder(listed) + "!]", this.generated.once(
				"Sort keys, the most significant first. Ties sort by the keys of the groups; without `orderBy` the largest groups come first.")));
		edge.flatMap((properties) -> edgeOrder.map((order) -> groupOrder(properties, order)))
			.ifPresent((order) -> arguments.add(this.generated.input("edgeOrderBy", "[" + order + "!]", this.generated
				.once("Sort keys by the properties of the relationships, which precede `orderBy`."))));
		arguments.add(this.generated.input("first", "Int",
				this.generated.once("Maximum number of groups: 0–100, by default 20."), IntValue.of(20)));
		return arguments;
	}

	private String aggregate(MappedType listed, Optional<EdgeType> edge) {
		String name = this.edges.measuredPair(listed, edge) + "Aggregate";
		return this.generated.define(name, () -> {
			List<FieldDefinition> fields = new ArrayList<>();
			fields.add(this.generated.field("count", "Int!", this.generated.once("How many there are.")));
			fields.addAll(this.measures.fields(listed));
			measured(edge)
				.ifPresent((properties) -> fields.add(this.generated.field("edge", edgeAggregate(properties) + "!",
						this.generated.once("Aggregates of the properties of the relationships."))));
			return GeneratedDefinitions.object(name, "Aggregates over `%s`.".formatted(listed.name()), List.of(),
					fields);
		});
	}

	private String edgeAggregate(EdgeType edge) {
		String owner = this.edges.measuredNameOf(edge);
		return this.generated.define(owner + "Aggregate",
				() -> GeneratedDefinitions.object(owner + "Aggregate",
						"Aggregates over the properties of `%s` relationships.".formatted(owner), List.of(),
						this.measures.fields(edge)));
	}

	/** Name of the conditions on aggregates. */
	private String filter(MappedType listed, Optional<EdgeType> edge) {
		String name = this.edges.measuredPair(listed, edge) + "AggregateFilter";
		return this.generated.define(name, () -> {
			List<InputValueDefinition> fields = new ArrayList<>(this.filters.logic(name));
			fields.add(this.generated.input("count", this.filters.ofOne("Int"), null));
			fields.addAll(this.measures.filters(listed));
			measured(edge)
				.ifPresent((properties) -> fields.add(this.generated.input("edge", edgeFilter(properties), null)));
			return GeneratedDefinitions.inputObject(name,
					"Conditions on aggregates over `%s`. All fields of one object must hold.".formatted(listed.name()),
					fields);
		});
	}

	private String edgeFilter(EdgeType edge) {
		String owner = this.edges.measuredNameOf(edge);
		return this.generated.define(owner + "AggregateFilter",
				() -> GeneratedDefinitions.inputObject(owner + "AggregateFilter",
						"Conditions on aggregates over the properties of `%s` relationships.".formatted(owner),
						this.measures.filters(edge)));
	}

	/** Name of the order by aggregates of what a relationship field leads to. */
	String order(NodeType target, Optional<EdgeType> edge) {
		String name = this.edges.measuredPair(target, edge) + "AggregateOrder";
		return this.generated.define(name,
				() -> GeneratedDefinitions.oneOf(name,
						"One sort key by an aggregate over `%s`: exactly one field.".formatted(target.name()),
						orders(target, edge)));
	}

	private List<InputValueDefinition> orders(MappedType listed, Optional<EdgeType> edge) {
		List<InputValueDefinition> keys = new ArrayList<>();
		keys.add(this.generated.input("count", OrderTypes.direction(this.generated), null));
		keys.addAll(this.measures.orders(listed));
		measured(edge).ifPresent((properties) -> keys.add(this.generated.input("edge", edgeOrder(properties), null)));
		return keys;
	}

	private String edgeOrder(EdgeType edge) {
		String owner = this.edges.measuredNameOf(edge);
		return this.generated.define(owner + "AggregateOrder",
				() -> GeneratedDefinitions.oneOf(owner + "AggregateOrder",
						"One sort key by an aggregate over the properties of `%s` relationships.".formatted(owner),
						this.measures.orders(edge)));
	}

	private String groupOrder(MappedType listed) {
		String name = listed.name() + "GroupOrder";
		return this.generated.define(name, () -> {
			List<InputValueDefinition> keys = orders(listed, Optional.empty());
			keys.add(this.generated.input("keys", this.keys.order(listed),
					this.generated.once("By a key of the groups that is a single value.")));
			return GeneratedDefinitions.oneOf(name,
					"One sort key of groups of `%s`: exactly one field.".formatted(listed.name()), keys);
		});
	}

	private String groupOrder(EdgeType edge, String edgeOrder) {
		String owner = this.edges.nameOf(edge);
		return this.generated.define(owner + "GroupOrder", () -> {
			List<InputValueDefinition> keys = new ArrayList<>(this.measures.orders(edge));
			keys.add(this.generated.input("keys", edgeOrder, null));
			return GeneratedDefinitions.oneOf(owner + "GroupOrder",
					"One sort key of groups by the properties of `%s`: exactly one field.".formatted(owner), keys);
		});
	}

	private String groups(MappedType listed, Optional<EdgeType> edge) {
		String name = this.edges.pair(listed, edge) + "Groups";
		return this.generated.define(name,
				() -> GeneratedDefinitions.object(name, "Groups of `%s`.".formatted(listed.name()), List.of(),
						List.of(this.generated.field("groups", "[" + group(listed, edge) + "!]!",
								this.generated.once("The groups, in order.")),
								this.generated.field("hasMore", "Boolean!",
										this.generated.once("Whether there are more groups than `first`.")),
								this.generated.field("totalCount", "Int!",
										this.generated.once("How many groups there are, under the same `having`.")))));
	}

	private String group(MappedType listed, Optional<EdgeType> edge) {
		String name = this.edges.pair(listed, edge) + "Group";
		return this.generated.define(name, () -> {
			List<FieldDefinition> fields = new ArrayList<>();
			fields.add(this.generated.field("count", "Int!", null));
			fields.add(this.generated.field("keys", this.keys.values(listed) + "!",
					this.generated.once("The keys of the group.")));
			edge.ifPresent(
					(properties) -> fields.add(this.generated.field("edgeKeys", this.keys.values(properties) + "!",
							this.generated.once("The keys of the group that are properties of the relationship."))));
			fields.add(this.generated.field("aggregate", aggregate(listed, edge) + "!",
					this.generated.once("Aggregates over the group.")));
			return GeneratedDefinitions.object(name, "`%s` with equal keys.".formatted(listed.name()), List.of(),
					fields);
		});
	}

	private static Optional<EdgeType> measured(Optional<EdgeType> edge) {
		return edge.filter((properties) -> !properties.measured().isEmpty());
	}

}
