package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLTypeUtil;

import io.zonegraph.model.GraphModel;

/** Makes the arguments of reviewed fields, conditions and statements. */
final class CustomCypherArgumentGenerator {

	private static final int LONGEST_LIST = 2;

	private final GraphModel model;

	private final Sample sample;

	private final Draw draw;

	private final VariableGenerator variables;

	CustomCypherArgumentGenerator(GraphModel model, Sample sample, Draw draw, VariableGenerator variables) {
		this.model = model;
		this.sample = sample;
		this.draw = draw;
		this.variables = variables;
	}

	/** All that must be given, and some of the others. */
	Map<String, Written> of(List<? extends GraphQLInputValueDefinition> arguments) {
		Map<String, Written> given = new LinkedHashMap<>();
		AskedFigure asked = AskedFigure.any(this.model, this.sample, this.draw);
		for (GraphQLInputValueDefinition argument : arguments) {
			GraphQLInputType type = argument.getType();
			boolean required = GraphQLTypeUtil.isNonNull(type) && isWithoutDefault(argument);
			if (required || this.draw.percent(40)) {
				given.put(argument.getName(), this.variables.fixed(type, value(argument.getName(), type, asked)));
			}
		}
		return given;
	}

	private static boolean isWithoutDefault(GraphQLInputValueDefinition argument) {
		return (argument instanceof GraphQLArgument field) ? !field.hasSetDefaultValue()
				: !((GraphQLInputObjectField) argument).hasSetDefaultValue();
	}

	private Written value(String name, GraphQLInputType type, AskedFigure asked) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))
				? list(() -> one(name, (GraphQLInputType) GraphQLTypeUtil.unwrapAll(type), asked))
				: one(name, (GraphQLInputType) GraphQLTypeUtil.unwrapAll(type), asked);
	}

	/** Some values, one of them now and then twice. */
	private Written list(Supplier<Written> value) {
		List<Written> elements = new ArrayList<>();
		for (int number = this.draw.percent(5) ? 0 : this.draw.between(1, LONGEST_LIST); number > 0; number--) {
			elements.add((!elements.isEmpty() && this.draw.percent(15)) ? this.draw.one(elements) : value.get());
		}
		return new Written.Elements(elements);
	}

	private Written one(String name, GraphQLInputType type, AskedFigure asked) {
		if (type instanceof GraphQLEnumType names) {
			return new Written.Name(name(name, names, asked));
		}
		return new Written.Scalar(switch (GraphQLTypeUtil.simplePrint(type)) {
			case "Int" -> name.equals("digits") ? (Object) this.draw.between(1, 5) : asked.year();
			case "Float" -> asked.number();
			case "Boolean" -> this.draw.percent(60);
			case "Date" -> asked.day().plusDays(this.draw.between(-400, 400)).toString();
			case "ID" -> asked.id();
			default -> asked.code();
		});
	}

	/** Most often the unit or kind that the figure has. */
	private String name(String name, GraphQLEnumType type, AskedFigure asked) {
		List<String> names = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
		String known = String.valueOf(name.equals("unit") ? asked.unitName() : asked.kind());
		return (names.contains(known) && this.draw.percent(75)) ? known : this.draw.one(names);
	}

}
