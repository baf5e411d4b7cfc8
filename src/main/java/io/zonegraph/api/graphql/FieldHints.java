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

/** What messages about fields and arguments tell of the schema to help. */
final class FieldHints {

	/** The fields of connections and edges that lead to what they are about. */
	private static final List<String> WRAPPED = List.of("nodes", "node");

	private static final String WHERE = "where";

	private static final String TOTAL_COUNT = "totalCount";

	/** What is asked for to learn how many there are. */
	private static final Set<String> COUNT_FIELDS = Set.of("aggregate", "count", "hasMore");

	private final GraphQLSchema schema;

	private final Hints hints;

	FieldHints(GraphQLSchema schema, Hints hints) {
		this.schema = schema;
		this.hints = hints;
	}

	/** The end of a message about a field that a type does not have. */
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

	/** The field of a connection or edge whose type has the field that is missed. */
	private static Optional<String> innerField(String field, GraphQLCompositeType parent) {
		return fields(parent).stream()
			.filter((outer) -> WRAPPED.contains(outer.getName()))
			.filter((outer) -> GraphQLTypeUtil.unwrapAll(outer.getType()) instanceof GraphQLFieldsContainer inner
					&& inner.getFieldDefinition(field) != null)
			.map(GraphQLFieldDefinition::getName)
			.findFirst();
	}

	/** The possible types of an interface or union that have a field. */
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

	/** The end of a message about an argument that a field does not have. */
	String onUnknownArgument(Argument argument, GraphQLFieldDefinition field) {
		return withHint(filterHint(argument, field),
				() -> this.hints.didYouMean(argument.getName(), names(field.getArguments())));
	}

	/** Who gives a property as an argument wants to filter by it. */
	private static Optional<String> filterHint(Argument argument, GraphQLFieldDefinition field) {
		GraphQLArgument where = field.getArgument(WHERE);
		return (where != null && GraphQLTypeUtil.unwrapNonNull(where.getType()) instanceof GraphQLInputObjectType type
				&& type.getField(argument.getName()) != null)
						? Optional.of("; write \"where: {%s: …}\"".formatted(argument.getName())) : Optional.empty();
	}

	/** The end of a message about a field that needs a selection. */
	String onMissingSelection(Field field, GraphQLCompositeType type) {
		String inner = WRAPPED.stream()
			.filter((name) -> fields(type).stream().anyMatch((each) -> each.getName().equals(name)))
			.findFirst()
			.map((name) -> name + " { … }")
			.orElse("…");
		return withHint(Optional.of("; write \"%s { %s }\"".formatted(field.getName(), inner)), () -> "");
	}

	/** A half sentence, or else a question after the full stop. */
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
