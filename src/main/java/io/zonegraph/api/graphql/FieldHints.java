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
	private static final List<String> INWARD = List.of("nodes", "node");

	private static final String WHERE = "where";

	private static final String TOTAL = "totalCount";

	/** What is asked for to learn how many there are. */
	private static final Set<String> NUMBERS = Set.of("aggregate", "count", "hasMore");

	private final GraphQLSchema schema;

	private final Hints hints;

	FieldHints(GraphQLSchema schema, Hints hints) {
		this.schema = schema;
		this.hints = hints;
	}

	/** The end of a message about a field that a type does not have. */
	String onUnknown(String field, GraphQLCompositeType parent) {
		if (NUMBERS.contains(field) && names(fields(parent)).contains(TOTAL)) {
			return this.hints.of("; ask for \"%s\"".formatted(TOTAL)) + ".";
		}
		if (field.equals("count") && parent.getName().endsWith("Aggregate")) {
			return this.hints.of(names(fields(parent)).contains("known") ? "; ask for \"known\""
					: "; ask for \"totalCount\" of the connection, or \"count\" of the group") + ".";
		}
		return ends(inward(field, parent).map((outer) -> "; ask for \"%s { %s }\"".formatted(outer, field)), () -> {
			List<String> having = having(field, parent);
			return having.isEmpty() ? this.hints.didYouMean(field, names(fields(parent)))
					: this.hints.question(having.stream().map("\"... on %s\""::formatted).toList());
		});
	}

	/** The field of a connection or edge whose type has the field that is missed. */
	private static Optional<String> inward(String field, GraphQLCompositeType parent) {
		return fields(parent).stream()
			.filter((outer) -> INWARD.contains(outer.getName()))
			.filter((outer) -> GraphQLTypeUtil.unwrapAll(outer.getType()) instanceof GraphQLFieldsContainer inner
					&& inner.getFieldDefinition(field) != null)
			.map(GraphQLFieldDefinition::getName)
			.findFirst();
	}

	/** The types behind an interface or union that have a field. */
	private List<String> having(String field, GraphQLCompositeType parent) {
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
		return ends(condition(argument, field),
				() -> this.hints.didYouMean(argument.getName(), names(field.getArguments())));
	}

	/** Who gives a property as an argument wants to filter by it. */
	private static Optional<String> condition(Argument argument, GraphQLFieldDefinition field) {
		GraphQLArgument where = field.getArgument(WHERE);
		return (where != null && GraphQLTypeUtil.unwrapNonNull(where.getType()) instanceof GraphQLInputObjectType type
				&& type.getField(argument.getName()) != null)
						? Optional.of("; write \"where: {%s: …}\"".formatted(argument.getName())) : Optional.empty();
	}

	/** The end of a message about a field that needs a selection. */
	String onMissingSelection(Field field, GraphQLCompositeType type) {
		String inner = INWARD.stream()
			.filter((name) -> fields(type).stream().anyMatch((each) -> each.getName().equals(name)))
			.findFirst()
			.map((name) -> name + " { … }")
			.orElse("…");
		return ends(Optional.of("; write \"%s { %s }\"".formatted(field.getName(), inner)), () -> "");
	}

	/** A half sentence, or else a question after the full stop. */
	private String ends(Optional<String> half, java.util.function.Supplier<String> question) {
		return half.map((text) -> this.hints.of(text) + ".").orElseGet(() -> "." + question.get());
	}

	private static List<GraphQLFieldDefinition> fields(GraphQLCompositeType type) {
		return (type instanceof GraphQLFieldsContainer container) ? container.getFieldDefinitions() : List.of();
	}

	private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
		return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
	}

}
