package io.zonegraph.reference;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.model.MappedType;

/**
 * Collects the schema coordinates that operations use: fields, arguments and input
 * fields, such as {@code Query.path}, {@code Query.path(k)} and
 * {@code StringFilter.contains}.
 */
final class SchemaUsage {

	private final GraphQLSchema schema;

	private final Set<String> coordinates = new TreeSet<>();

	SchemaUsage(GraphQLSchema schema) {
		this.schema = schema;
	}

	Set<String> coordinates() {
		return this.coordinates;
	}

	/**
	 * All schema coordinates, except for fields that only read stored properties and
	 * relationships.
	 */
	static Set<String> allCoordinates(GraphModel model) {
		Set<String> all = new TreeSet<>(Set.of("@include", "@skip", "__typename"));
		GraphQLSchema schema = new GraphSchema(model).executable();
		if (schema.getDirective("asOf") != null) {
			all.add("@asOf");
		}
		schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.forEach((type) -> addAll(type, model, all));
		return all;
	}

	private static void addAll(GraphQLNamedType type, GraphModel model, Set<String> all) {
		if (type instanceof GraphQLInputObjectType input) {
			input.getFields()
				.stream()
				.map(GraphQLInputObjectField::getName)
				.filter((field) -> !isStored(type.getName(), field, model))
				.forEach((field) -> all.add(type.getName() + "." + field));
		}
		else if (type instanceof GraphQLFieldsContainer container) {
			container.getFieldDefinitions().forEach((field) -> {
				String name = type.getName() + "." + field.getName();
				if (!isStored(type.getName(), field.getName(), model)) {
					all.add(name);
				}
				field.getArguments().forEach((argument) -> addAll(name, argument, all));
			});
		}
	}

	/**
	 * Whether a field reads a stored property or relationship. Edges, filters, sort and
	 * group keys do so for another type.
	 */
	private static boolean isStored(String type, String field, GraphModel model) {
		MappedType mapped = model.types().get(type);
		return ((mapped != null) ? Stream.of(mapped) : model.types().values().stream())
			.flatMap((each) -> each.field(field).stream())
			.anyMatch((each) -> each instanceof FieldMapping.Property || each instanceof FieldMapping.Relationship);
	}

	private static void addAll(String field, GraphQLArgument argument, Set<String> all) {
		all.add(field + "(" + argument.getName() + ")");
		if (GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLEnumType names) {
			names.getValues()
				.forEach((value) -> all.add(field + "(" + argument.getName() + ": " + value.getName() + ")"));
		}
	}

	void add(Operation operation) {
		operation.asOf().ifPresent((day) -> this.coordinates.add("@asOf"));
		operation.selections().forEach((selection) -> add(selection, this.schema.getQueryType()));
	}

	private void add(Selection selection, GraphQLFieldsContainer type) {
		if (selection instanceof Selection.Field field) {
			addField(field, type);
			return;
		}
		String name = (selection instanceof Selection.InlineFragment inline) ? inline.type()
				: ((Selection.FragmentSpread) selection).type();
		GraphQLFieldsContainer fragmentType = name.isEmpty() ? type
				: (GraphQLFieldsContainer) Objects.requireNonNull(this.schema.getType(name));
		selection.selections().forEach((each) -> add(each, fragmentType));
	}

	private void addField(Selection.Field field, GraphQLFieldsContainer type) {
		field.directive().ifPresent((directive) -> this.coordinates.add("@" + directive.name()));
		if (field.name().startsWith("__")) {
			this.coordinates.add(field.name());
			return;
		}
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.name());
		String name = type.getName() + "." + field.name();
		this.coordinates.add(name);
		field.arguments().forEach((argument, value) -> {
			this.coordinates.add(name + "(" + argument + ")");
			if (value instanceof InputValue.EnumValue one) {
				this.coordinates.add(name + "(" + argument + ": " + one.name() + ")");
			}
			add(value, definition.getArgument(argument).getType());
		});
		if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType composite) {
			field.selections().forEach((each) -> add(each, (GraphQLFieldsContainer) composite));
		}
	}

	private void add(InputValue value, GraphQLInputType type) {
		if (value instanceof InputValue.Variable variable) {
			add(variable.value(), type);
		}
		else if (value instanceof InputValue.ListValue list) {
			list.elements().forEach((each) -> add(each, type));
		}
		else if (value instanceof InputValue.ObjectValue object) {
			GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type);
			for (Map.Entry<String, InputValue> each : object.fields().entrySet()) {
				this.coordinates.add(input.getName() + "." + each.getKey());
				add(each.getValue(), input.getField(each.getKey()).getType());
			}
		}
	}

}
