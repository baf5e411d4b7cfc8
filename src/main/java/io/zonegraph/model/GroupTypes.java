package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;

import io.zonegraph.model.MappedType.EdgeType;

/** Generates the field {@code groupBy} of connections, with its arguments and types. */
final class GroupTypes {

	private final GeneratedDefinitions generated;

	private final EdgeNames edges;

	private final FilterTypes filters;

	private final AggregateTypes aggregates;

	private final GroupKeyTypes keys;

	GroupTypes(GeneratedDefinitions generated, EdgeNames edges, FilterTypes filters, AggregateTypes aggregates) {
		this.generated = generated;
		this.edges = edges;
		this.filters = filters;
		this.aggregates = aggregates;
		this.keys = new GroupKeyTypes(generated, edges);
	}

	/** The field {@code groupBy} of a connection. */
	FieldDefinition field(MappedType listed, Optional<EdgeType> edge) {
		return this.generated.field("groupBy", groups(listed, edge) + "!", this.generated.once(
				"The items of all pages, with the same filters, in groups with equal keys. A node with several values for a key counts once in the group of each value."),
				arguments(listed, edge));
	}

	private List<InputValueDefinition> arguments(MappedType listed, Optional<EdgeType> edge) {
		List<InputValueDefinition> arguments = new ArrayList<>();
		Optional<EdgeType> keyed = keyed(edge);
		arguments.add(this.generated
			.input("keys", "[" + this.keys.names(listed) + "!]" + (keyed.isPresent() ? "" : "!"), this.generated.once(
					"Keys to group by, each a property or a field that leads to nodes: 1–4 keys, including `edgeKeys`.")));
		keyed.ifPresent(
				(properties) -> arguments.add(this.generated.input("edgeKeys", "[" + this.keys.names(properties) + "!]",
						this.generated.once("Properties of the relationship to group by."))));
		arguments.add(this.generated.input("having", condition(listed, edge),
				this.generated.once("Conditions that the groups must meet.")));
		order(listed, true)
			.ifPresent((order) -> arguments.add(this.generated.input("orderBy", "[" + order + "!]", this.generated.once(
					"Sort keys, most significant first. Ties are sorted by the keys of the groups; without `orderBy`, the largest groups come first."))));
		edge.flatMap((properties) -> order(properties, false))
			.ifPresent((order) -> arguments.add(this.generated.input("edgeOrderBy", "[" + order + "!]", this.generated
				.once("Sort keys on the properties of the relationships. They take precedence over `orderBy`."))));
		arguments.add(this.generated.input("first", "Int",
				this.generated.once("Maximum number of groups: 0–100, by default 20."), IntValue.of(20)));
		return arguments;
	}

	private static Optional<EdgeType> keyed(Optional<EdgeType> edge) {
		return edge.filter((properties) -> !properties.groupKeys().isEmpty());
	}

	/**
	 * Name of the type of {@code having}; types without properties to aggregate share it.
	 */
	private String condition(MappedType listed, Optional<EdgeType> edge) {
		String name = this.edges.measuredPair(listed, edge) + "Having";
		return this.generated.define(name, () -> {
			List<InputValueDefinition> fields = new ArrayList<>(this.filters.logic(name));
			fields.add(this.generated.input("count", this.filters.ofOne("Int"),
					this.generated.once("Number of items in the group.")));
			fields.addAll(this.aggregates.conditions(listed, edge));
			return GeneratedDefinitions.inputObject(name, "Conditions on groups.", fields);
		});
	}

	/**
	 * Name of the input type for sorting groups; empty if there is nothing to sort by.
	 */
	private Optional<String> order(MappedType type, boolean counted) {
		List<InputValueDefinition> fields = new ArrayList<>(this.keys.orders(type));
		if (counted) {
			fields.add(this.generated.input("count", OrderTypes.direction(this.generated), null));
		}
		fields.addAll(this.aggregates.orders(type, Optional.empty()));
		String owner = this.edges.groupedNameOf(type);
		return fields.isEmpty() ? Optional.empty()
				: Optional.of(this.generated.define(owner + "GroupOrder", () -> GeneratedDefinitions
					.oneOf(owner + "GroupOrder", "One sort key of groups of `%s`.".formatted(owner), fields)));
	}

	private String groups(MappedType listed, Optional<EdgeType> edge) {
		String name = this.edges.groupedPair(listed, edge) + "Groups";
		return this.generated.define(name,
				() -> GeneratedDefinitions.object(name, "Groups of `%s`.".formatted(listed.name()), List.of(),
						List.of(this.generated.field("groups", "[" + group(listed, edge) + "!]!",
								this.generated.once("The groups, in sorted order.")),
								this.generated.field("totalCount", "Int!",
										this.generated.once("Number of groups that meet `having`.")))));
	}

	private String group(MappedType listed, Optional<EdgeType> edge) {
		String name = this.edges.groupedPair(listed, edge) + "Group";
		return this.generated.define(name, () -> {
			List<FieldDefinition> fields = new ArrayList<>();
			fields.add(this.generated.field("keys", this.keys.values(listed) + "!", this.generated.once(
					"Keys of the group. A key is null if it was not requested in `keys`, or if the items of the group have no value for it.")));
			keyed(edge).ifPresent(
					(properties) -> fields.add(this.generated.field("edgeKeys", this.keys.values(properties) + "!",
							this.generated.once("Keys of the group that are properties of the relationship."))));
			fields.add(this.generated.field("count", "Int!", this.generated.once("Number of items.")));
			fields.addAll(this.aggregates.fields(listed, edge));
			return GeneratedDefinitions.object(name, "A group of `%s`.".formatted(listed.name()), List.of(), fields);
		});
	}

}
