package io.zonegraph.model;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;

/** Generates the input types of {@code orderBy} arguments. */
final class OrderTypes {

	private final MappedTypes types;

	private final AggregateTypes aggregates;

	private final Map<String, String> texts;

	OrderTypes(MappedTypes types, AggregateTypes aggregates, Map<String, String> texts) {
		this.types = types;
		this.aggregates = aggregates;
		this.texts = texts;
	}

	/** Name of the order by a type's own properties and by what it is related to. */
	String of(MappedType type) {
		String name = type.name() + "Order";
		this.texts.computeIfAbsent("SortDirection", (key) -> SORT_DIRECTION);
		if (!this.texts.containsKey(name)) {
			this.texts.put(name, "");
			String own = type.properties()
				.stream()
				.filter(OrderTypes::isSortable)
				.map((property) -> "\"By `%s`.\" %s: SortDirection%n".formatted(property.field(), property.field()))
				.collect(Collectors.joining());
			String related = type.relationships()
				.stream()
				.filter((relationship) -> relationship.many() && !relationship.isDeep())
				.map(this::related)
				.collect(Collectors.joining());
			this.texts.put(name, ORDER.formatted(type.name(), name) + own + related + "}\n");
		}
		return name;
	}

	private String related(FieldMapping.Relationship relationship) {
		String order = this.aggregates.order(this.types.node(relationship.target()), this.types.edgeOf(relationship));
		return "\"By how many `%s` there are, or by what they come to.\" %s: %s%n".formatted(relationship.field(),
				relationship.field(), order);
	}

	/**
	 * Name of the order by properties of a node or of the relationship that leads to it.
	 */
	String of(NodeType target, @Nullable EdgeType properties) {
		if (properties == null) {
			return of(target);
		}
		String name = properties.name() + target.name() + "Order";
		this.texts.computeIfAbsent("SortDirection", (key) -> SORT_DIRECTION);
		if (!this.texts.containsKey(name)) {
			this.texts.put(name, RELATED.formatted(target.name(), name, of(target), of(properties)));
		}
		return name;
	}

	/** Whether values of the property have an order. */
	private static boolean isSortable(FieldMapping.Property property) {
		return !property.list() && !property.type().equals("JSON");
	}

	static final String SORT_DIRECTION = """
			"Direction of an order."
			enum SortDirection {
			  "Smallest first; unknown values last."
			  ASC
			  "Largest first; unknown values first."
			  DESC
			}
			""";

	private static final String ORDER = """
			"One key of an order of %s: give one field."
			input %s @oneOf {
			""";

	private static final String RELATED = """
			"One key of an order of %s at the end of a relationship: give one field."
			input %s @oneOf {
			  "By a property of the node."
			  node: %s
			  "By a property of the relationship."
			  edge: %s
			}
			""";

}
