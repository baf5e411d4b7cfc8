package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLTypeUtil;

import io.zonegraph.model.GraphModel;

/** Generates the arguments of fields, conditions and root fields with custom Cypher. */
final class CustomCypherArgumentGenerator {

	private static final int MAX_LIST_SIZE = 2;

	private final GraphModel model;

	private final Sample sample;

	private final RandomSource random;

	private final VariableGenerator variables;

	CustomCypherArgumentGenerator(GraphModel model, Sample sample, RandomSource random, VariableGenerator variables) {
		this.model = model;
		this.sample = sample;
		this.random = random;
		this.variables = variables;
	}

	/** All required arguments and some of the optional ones. */
	Map<String, InputValue> of(List<? extends GraphQLInputValueDefinition> arguments) {
		Map<String, InputValue> values = new LinkedHashMap<>();
		SampleFigure figure = SampleFigure.random(this.model, this.sample, this.random);
		for (GraphQLInputValueDefinition argument : arguments) {
			GraphQLInputType type = argument.getType();
			boolean required = GraphQLTypeUtil.isNonNull(type) && isWithoutDefault(argument);
			if (required || this.random.chance(40)) {
				values.put(argument.getName(),
						this.variables.oftenFixed(type, value(argument.getName(), type, figure)));
			}
		}
		return values;
	}

	private static boolean isWithoutDefault(GraphQLInputValueDefinition argument) {
		return (argument instanceof GraphQLArgument field) ? !field.hasSetDefaultValue()
				: !((GraphQLInputObjectField) argument).hasSetDefaultValue();
	}

	private InputValue value(String name, GraphQLInputType type, SampleFigure figure) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))
				? list(() -> one(name, (GraphQLInputType) GraphQLTypeUtil.unwrapAll(type), figure))
				: one(name, (GraphQLInputType) GraphQLTypeUtil.unwrapAll(type), figure);
	}

	/** A list of values, sometimes with duplicates. */
	private InputValue list(Supplier<InputValue> value) {
		List<InputValue> elements = new ArrayList<>();
		for (int number = this.random.chance(5) ? 0 : this.random.between(1, MAX_LIST_SIZE); number > 0; number--) {
			elements.add((!elements.isEmpty() && this.random.chance(15)) ? this.random.oneOf(elements) : value.get());
		}
		return new InputValue.ListValue(elements);
	}

	private InputValue one(String name, GraphQLInputType type, SampleFigure figure) {
		if (type instanceof GraphQLEnumType names) {
			return new InputValue.EnumValue(name(name, names, figure));
		}
		return new InputValue.ScalarValue(switch (GraphQLTypeUtil.simplePrint(type)) {
			case "Int" -> name.equals("digits") ? (Object) this.random.between(1, 5) : figure.year();
			case "Float" -> figure.number();
			case "Boolean" -> this.random.chance(60);
			case "Date" -> figure.day().plusDays(this.random.between(-400, 400)).toString();
			case "ID" -> figure.id();
			default -> figure.code();
		});
	}

	/** Usually the unit or kind of the figure. */
	private String name(String name, GraphQLEnumType type, SampleFigure figure) {
		List<String> names = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
		String known = String.valueOf(name.equals("unit") ? figure.unitName() : figure.kind());
		return (names.contains(known) && this.random.chance(75)) ? known : this.random.oneOf(names);
	}

}
