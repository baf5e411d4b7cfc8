package io.zonegraph.api.graphql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** Hints from the schema in messages about fields and arguments. */
final class FieldHints {

	/** The fields of connections and edges that return nodes. */
	private static final List<String> WRAPPED = List.of("nodes", "node");

	private static final String WHERE = "where";

	private static final String TOTAL_COUNT = "totalCount";

	/** Fields that clients of other APIs expect for the number of nodes. */
	private static final Set<String> COUNT_FIELDS = Set.of("aggregate", "count", "hasMore");

	private final GraphQLSchema schema;

	private final Hints hints;

	FieldHints(GraphQLSchema schema, Hints hints) {
		this.schema = schema;
		this.hints = hints;
	}

	/**
	 * Returns the end of a message about a field that a type does not have, with its full
	 * stop.
	 */
	String onUnknown(String field, GraphQLCompositeType parent) {
		if (COUNT_FIELDS.contains(field) && names(fields(parent)).contains(TOTAL_COUNT)) {
			return this.hints.ifOpen("; ask for \"%s\"".formatted(TOTAL_COUNT)) + ".";
		}
		if (field.equals("count") && parent.getName().endsWith("Aggregate")) {
			return this.hints.ifOpen(names(fields(parent)).contains("known") ? "; ask for \"known\""
					: "; ask for \"totalCount\" of the connection, or \"count\" of the group") + ".";
		}
		return withHint(innerField(field, parent).map((outer) -> "; ask for \"%s { %s }\"".formatted(outer, field)),
				() -> {
					List<String> implementing = typesWith(field, parent);
					return implementing.isEmpty() ? this.hints.didYouMean(field, names(fields(parent)))
							: this.hints.question(implementing.stream().map("\"... on %s\""::formatted).toList());
				});
	}

	/**
	 * The field of a connection or edge whose type has the missing field; empty if none
	 * has.
	 */
	private static Optional<String> innerField(String field, GraphQLCompositeType parent) {
		return fields(parent).stream()
			.filter((outer) -> WRAPPED.contains(outer.getName()))
			.filter((outer) -> GraphQLTypeUtil.unwrapAll(outer.getType()) instanceof GraphQLFieldsContainer inner
					&& inner.getFieldDefinition(field) != null)
			.map(GraphQLFieldDefinition::getName)
			.findFirst();
	}

	/** The names of the possible types of an interface or union that have a field. */
	private List<String> typesWith(String field, GraphQLCompositeType parent) {
		return possible(parent).filter((type) -> type.getFieldDefinition(field) != null)
			.map(GraphQLNamedSchemaElement::getName)
			.sorted()
			.toList();
	}

	private Stream<? extends GraphQLFieldsContainer> possible(GraphQLCompositeType parent) {
		if (parent instanceof GraphQLInterfaceType abstracted) {
			return this.schema.getImplementations(abstracted).stream();
		}
		return (parent instanceof GraphQLUnionType union)
				? union.getTypes().stream().map(GraphQLFieldsContainer.class::cast) : Stream.empty();
	}

	/**
	 * Returns the end of a message about an argument that a field does not have, with its
	 * full stop.
	 */
	String onUnknownArgument(Argument argument, GraphQLFieldDefinition field) {
		return withHint(filterHint(argument, field),
				() -> this.hints.didYouMean(argument.getName(), names(field.getArguments())));
	}

	/** Suggests a filter in place of an argument that is named like a property. */
	private static Optional<String> filterHint(Argument argument, GraphQLFieldDefinition field) {
		GraphQLArgument where = field.getArgument(WHERE);
		return (where != null && GraphQLTypeUtil.unwrapNonNull(where.getType()) instanceof GraphQLInputObjectType type
				&& type.getField(argument.getName()) != null)
						? Optional.of("; write \"where: {%s: …}\"".formatted(argument.getName())) : Optional.empty();
	}

	/**
	 * Returns the end of a message about a field that lacks a selection set, with its
	 * full stop.
	 */
	String onMissingSelection(Field field, GraphQLCompositeType type) {
		String inner = WRAPPED.stream()
			.filter((name) -> fields(type).stream().anyMatch((each) -> each.getName().equals(name)))
			.findFirst()
			.map((name) -> name + " { … }")
			.orElse("…");
		return withHint(Optional.of("; write \"%s { %s }\"".formatted(field.getName(), inner)), () -> "");
	}

	/**
	 * Ends a message with a hint before the full stop or, if there is none, a question
	 * after it.
	 */
	private String withHint(Optional<String> half, java.util.function.Supplier<String> question) {
		return half.map((text) -> this.hints.ifOpen(text) + ".").orElseGet(() -> "." + question.get());
	}

	private static List<GraphQLFieldDefinition> fields(GraphQLCompositeType type) {
		return (type instanceof GraphQLFieldsContainer container) ? container.getFieldDefinitions() : List.of();
	}

	private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
		return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
	}

}
