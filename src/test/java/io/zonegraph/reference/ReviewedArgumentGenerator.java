package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.Unit;

/** Makes the arguments of reviewed fields and conditions. */
final class ReviewedArgumentGenerator {

	private final GraphModel model;

	private final Sample sample;

	private final Draw draw;

	private final VariableGenerator variables;

	ReviewedArgumentGenerator(GraphModel model, Sample sample, Draw draw, VariableGenerator variables) {
		this.model = model;
		this.sample = sample;
		this.draw = draw;
		this.variables = variables;
	}

	/** All that must be given, and some of the others. */
	Map<String, Written> of(List<? extends GraphQLInputValueDefinition> arguments) {
		Map<String, Written> given = new LinkedHashMap<>();
		CopiedNode figure = any("Observation");
		Unit unit = unit(figure);
		for (GraphQLInputValueDefinition argument : arguments) {
			GraphQLInputType type = argument.getType();
			boolean required = GraphQLTypeUtil.isNonNull(type) && isWithoutDefault(argument);
			if (required || this.draw.percent(40)) {
				given.put(argument.getName(),
						this.variables.fixed(type, value(argument.getName(), type, figure, unit)));
			}
		}
		return given;
	}

	private static boolean isWithoutDefault(GraphQLInputValueDefinition argument) {
		return (argument instanceof GraphQLArgument field) ? !field.hasSetDefaultValue()
				: !((GraphQLInputObjectField) argument).hasSetDefaultValue();
	}

	private Written value(String name, GraphQLInputType type, @Nullable CopiedNode figure, @Nullable Unit unit) {
		if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLEnumType names) {
			return new Written.Name((unit != null && name.equals("unit") && this.draw.percent(80)) ? unit.name()
					: this.draw.one(names.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()));
		}
		LocalDate day = day(figure);
		return switch (GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(type))) {
			case "Int" -> new Written.Scalar(name.equals("digits") ? this.draw.between(1, 5) : day.getYear());
			case "Float" -> new Written.Scalar(number(figure, unit));
			case "Date" -> new Written.Scalar(day.plusDays(this.draw.between(-400, 400)).toString());
			case "[ID!]" -> new Written.Elements(List.of(id(), id()));
			default -> new Written.Scalar(code(figure));
		};
	}

	private @Nullable CopiedNode any(String type) {
		return this.model.nodeType(type).map((known) -> this.sample.node(known, this.draw)).orElse(null);
	}

	/** A unit of the quantity that the figure is of. */
	private @Nullable Unit unit(@Nullable CopiedNode figure) {
		List<Unit> fitting = this.model.units()
			.all()
			.stream()
			.filter((each) -> figure != null && each.base().equals(figure.property("baseUnit")))
			.toList();
		return fitting.isEmpty() ? null : this.draw.one(fitting);
	}

	private double number(@Nullable CopiedNode figure, @Nullable Unit unit) {
		Object bound = Stream.of("lowerBound", "upperBound", "baseValue")
			.map((each) -> (figure != null) ? figure.property(each) : null)
			.filter((each) -> each != null && this.draw.percent(70))
			.findFirst()
			.orElse(null);
		double number = (bound instanceof Double known && unit != null) ? known / unit.factor() : 7.5;
		return this.draw.percent(60) ? number : number * this.draw.between(1, 3) / 2;
	}

	private LocalDate day(@Nullable CopiedNode figure) {
		Object day = (figure != null) ? figure.property("periodEnd") : null;
		return (day instanceof LocalDate known) ? known : LocalDate.of(2021, 12, 31);
	}

	private String code(@Nullable CopiedNode figure) {
		return Optional.ofNullable(figure)
			.flatMap((each) -> Reviewed.ends(each, "MEASURES").findFirst())
			.map((indicator) -> String.valueOf(indicator.property("code")))
			.orElse("none");
	}

	private Written id() {
		CopiedNode film = any("Film");
		return new Written.Scalar((film != null) ? film.property("id") : "none");
	}

}
