package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import graphql.language.InputValueDefinition;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;

/** Generates the input types of {@code orderBy} arguments. */
final class OrderTypes {

	static final String DIRECTION = "SortDirection";

	private final GeneratedDefinitions generated;

	private final MappedTypes types;

	private final EdgeNames edges;

	private final AggregateTypes aggregates;

	OrderTypes(GeneratedDefinitions generated, MappedTypes types, EdgeNames edges, AggregateTypes aggregates) {
		this.generated = generated;
		this.types = types;
		this.edges = edges;
		this.aggregates = aggregates;
	}

	/** Name of the input type for sorting a list of a type. */
	String of(MappedType listed) {
		String name = listed.name() + "Order";
		return this.generated.define(name, () -> {
			List<InputValueDefinition> keys = new ArrayList<>(properties(listed));
			listed.relationships()
				.stream()
				.filter((relationship) -> relationship.many() && !relationship.isDeep())
				.map(this::related)
				.forEach(keys::add);
			return GeneratedDefinitions.oneOf(name, "One sort key for a list of `%s`.".formatted(listed.name()), keys);
		});
	}

	/**
	 * Name of the input type for sorting by relationship properties; empty if there are
	 * none.
	 */
	Optional<String> of(EdgeType edge) {
		List<InputValueDefinition> keys = properties(edge);
		String owner = this.edges.sortedNameOf(edge);
		return keys.isEmpty() ? Optional.empty()
				: Optional.of(this.generated.define(owner + "Order", () -> GeneratedDefinitions.oneOf(owner + "Order",
						"One sort key by a property of `%s`.".formatted(owner), keys)));
	}

	private List<InputValueDefinition> properties(MappedType type) {
		String direction = direction(this.generated);
		return type.sortable()
			.stream()
			.map((property) -> this.generated.input(property.field(), direction, null))
			.toList();
	}

	private InputValueDefinition related(FieldMapping.Relationship relationship) {
		return this.generated.input(relationship.field(),
				related(this.types.node(relationship.target()), this.types.shownEdgeOf(relationship)), null);
	}

	/**
	 * Name of the input type for sorting by related nodes; types without properties to
	 * aggregate share it.
	 */
	private String related(NodeType target, Optional<EdgeType> edge) {
		String name = this.edges.measuredPair(target, edge) + "RelatedOrder";
		return this.generated.define(name, () -> {
			List<InputValueDefinition> keys = new ArrayList<>();
			keys.add(this.generated.input("count", direction(this.generated),
					this.generated.once("By the number of related nodes.")));
			keys.addAll(this.aggregates.orders(target, edge));
			return GeneratedDefinitions.oneOf(name, "One sort key by related nodes.", keys);
		});
	}

	static String direction(GeneratedDefinitions generated) {
		return generated.define(DIRECTION,
				() -> GeneratedDefinitions.enumeration(DIRECTION, "Direction of a sort.",
						List.of(GeneratedDefinitions.value("ASC", "Ascending: smallest first, null values last."),
								GeneratedDefinitions.value("DESC", "Descending: largest first, null values first."))));
	}

}
