package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MeasureFunction;

/** Makes conditions on what several nodes or rows come to. */
final class AggregateConditionGenerator {

	private final Sample sample;

	private final Draw draw;

	private final VariableGenerator variables;

	private final Literals literals;

	AggregateConditionGenerator(Sample sample, Draw draw, VariableGenerator variables) {
		this.sample = sample;
		this.draw = draw;
		this.variables = variables;
		this.literals = new Literals(draw);
	}

	/** Conditions on groups. */
	Written ofGroups(GraphQLInputObjectType input, MappedType listed, @Nullable MappedType edge) {
		return ofGroups(input, listed, edge, 2);
	}

	private Written ofGroups(GraphQLInputObjectType input, MappedType listed, @Nullable MappedType edge, int depth) {
		Map<String, Written> fields = new LinkedHashMap<>();
		List<GraphQLInputObjectField> parts = input.getFields()
			.stream()
			.filter((part) -> depth > 0 || !part.getName().matches("AND|OR|NOT"))
			.toList();
		for (GraphQLInputObjectField part : this.draw.some(parts, this.draw.few(2))) {
			fields.put(part.getName(), this.variables.sometimes(part.getType(), () -> switch (part.getName()) {
				case "AND", "OR" -> several(input, listed, edge, depth - 1);
				case "NOT" -> ofGroups(input, listed, edge, depth - 1);
				case "count" -> ofCount(part);
				case "edgeAggregate" -> of(typeOf(part), Objects.requireNonNull(edge));
				default -> of(typeOf(part), listed);
			}));
		}
		return new Written.Fields(fields);
	}

	private Written several(GraphQLInputObjectType input, MappedType listed, @Nullable MappedType edge, int depth) {
		List<Written> several = new ArrayList<>();
		for (int number = this.draw.between(0, 3); number > 0; number--) {
			several.add(ofGroups(input, listed, edge, depth));
		}
		return new Written.Elements(several);
	}

	/** Conditions on how many there are. */
	Written ofCount(GraphQLInputObjectField part) {
		return operators(part, (operator) -> new Written.Scalar(this.draw.between(0, 4)));
	}

	/** Conditions on what the properties of a type come to. */
	Written of(GraphQLInputObjectType input, MappedType type) {
		Map<String, Written> fields = new LinkedHashMap<>();
		for (GraphQLInputObjectField each : this.draw.some(input.getFields(), this.draw.few(2))) {
			fields.put(each.getName(), this.variables.sometimes(each.getType(), () -> measured(each, type)));
		}
		return new Written.Fields(fields);
	}

	private Written measured(GraphQLInputObjectField part, MappedType type) {
		Property property = (Property) type.field(part.getName()).orElseThrow();
		Map<String, Written> functions = new LinkedHashMap<>();
		for (GraphQLInputObjectField function : this.draw.some(typeOf(part).getFields(), this.draw.few(2))) {
			functions.put(function.getName(),
					operators(function, (operator) -> result(function.getName(), property, type, operator)));
		}
		return new Written.Fields(functions);
	}

	/** About as much as the property may come to. */
	private Written result(String function, Property property, MappedType type, FilterOperator operator) {
		return switch (MeasureFunction.of(function).orElseThrow()) {
			case KNOWN, UNKNOWN -> new Written.Scalar(this.draw.between(0, 4));
			case SUM, AVG -> {
				Object value = this.literals.of(property, operator, () -> any(type)).json();
				int times = function.equals("sum") ? this.draw.between(1, 3) : 1;
				yield new Written.Scalar(
						(value instanceof Integer number) ? (Object) Math.multiplyExact((long) number, times)
								: ((Number) Objects.requireNonNull(value)).doubleValue() * times);
			}
			default -> this.literals.of(property, operator, () -> any(type));
		};
	}

	private @Nullable Propertied any(MappedType type) {
		return (type instanceof NodeType node) ? this.sample.node(node, this.draw)
				: this.sample.relationship("", this.draw);
	}

	private Written operators(GraphQLInputObjectField part,
			java.util.function.Function<FilterOperator, Written> operand) {
		return this.variables.sometimes(part.getType(), () -> {
			Map<String, Written> operators = new LinkedHashMap<>();
			for (GraphQLInputObjectField each : this.draw.some(typeOf(part).getFields(), this.draw.few(2))) {
				FilterOperator operator = FilterOperator.of(each.getName()).orElseThrow();
				operators.put(each.getName(),
						this.variables.sometimes(each.getType(), () -> switch (operator.operand()) {
							case ONE -> operand.apply(operator);
							case BOOLEAN -> new Written.Scalar(this.draw.percent(50));
							case LIST ->
								new Written.Elements(List.of(operand.apply(operator), operand.apply(operator)));
						}));
			}
			return new Written.Fields(operators);
		});
	}

	private static GraphQLInputObjectType typeOf(GraphQLInputObjectField field) {
		return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

}
