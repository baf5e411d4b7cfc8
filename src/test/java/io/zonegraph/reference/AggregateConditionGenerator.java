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

/** Generates conditions on aggregates and groups. */
final class AggregateConditionGenerator {

	private final Sample sample;

	private final RandomSource random;

	private final VariableGenerator variables;

	private final LiteralGenerator literals;

	AggregateConditionGenerator(Sample sample, RandomSource random, VariableGenerator variables) {
		this.sample = sample;
		this.random = random;
		this.variables = variables;
		this.literals = new LiteralGenerator(random);
	}

	/** A {@code having} condition. */
	InputValue ofGroups(GraphQLInputObjectType input, MappedType listedType, @Nullable MappedType edge) {
		return ofGroups(input, listedType, edge, 2);
	}

	private InputValue ofGroups(GraphQLInputObjectType input, MappedType listedType, @Nullable MappedType edge,
			int depth) {
		Map<String, InputValue> fields = new LinkedHashMap<>();
		List<GraphQLInputObjectField> parts = input.getFields()
			.stream()
			.filter((inputField) -> depth > 0 || !inputField.getName().matches("AND|OR|NOT"))
			.toList();
		for (GraphQLInputObjectField inputField : this.random.someOf(parts, this.random.geometric(2))) {
			fields.put(inputField.getName(),
					this.variables.sometimes(inputField.getType(), () -> switch (inputField.getName()) {
						case "AND", "OR" -> ofGroupsList(input, listedType, edge, depth - 1);
						case "NOT" -> ofGroups(input, listedType, edge, depth - 1);
						case "count" -> ofCount(inputField);
						case "edgeAggregate" -> of(typeOf(inputField), Objects.requireNonNull(edge));
						default -> of(typeOf(inputField), listedType);
					}));
		}
		return new InputValue.ObjectValue(fields);
	}

	private InputValue ofGroupsList(GraphQLInputObjectType input, MappedType listedType, @Nullable MappedType edge,
			int depth) {
		List<InputValue> list = new ArrayList<>();
		for (int number = this.random.between(0, 3); number > 0; number--) {
			list.add(ofGroups(input, listedType, edge, depth));
		}
		return new InputValue.ListValue(list);
	}

	/** Conditions on a count. */
	InputValue ofCount(GraphQLInputObjectField inputField) {
		return operators(inputField, (operator) -> new InputValue.ScalarValue(this.random.between(0, 4)));
	}

	/** Conditions on aggregates of the properties of a type. */
	InputValue of(GraphQLInputObjectType input, MappedType type) {
		Map<String, InputValue> fields = new LinkedHashMap<>();
		for (GraphQLInputObjectField each : this.random.someOf(input.getFields(), this.random.geometric(2))) {
			fields.put(each.getName(), this.variables.sometimes(each.getType(), () -> ofProperty(each, type)));
		}
		return new InputValue.ObjectValue(fields);
	}

	private InputValue ofProperty(GraphQLInputObjectField inputField, MappedType type) {
		Property property = (Property) type.field(inputField.getName()).orElseThrow();
		Map<String, InputValue> functions = new LinkedHashMap<>();
		for (GraphQLInputObjectField function : this.random.someOf(typeOf(inputField).getFields(),
				this.random.geometric(2))) {
			functions.put(function.getName(), isOfBounds(function) ? bounds(function, property, type)
					: operators(function, (operator) -> result(function.getName(), property, type, operator)));
		}
		return new InputValue.ObjectValue(functions);
	}

	private static boolean isOfBounds(GraphQLInputObjectField function) {
		return typeOf(function).getField("lowerBound") != null;
	}

	private InputValue bounds(GraphQLInputObjectField function, Property property, MappedType type) {
		Map<String, InputValue> bounds = new LinkedHashMap<>();
		for (GraphQLInputObjectField bound : this.random.someOf(typeOf(function).getFields(),
				this.random.geometric(2))) {
			bounds.put(bound.getName(),
					operators(bound, (operator) -> result(function.getName(), property, type, operator)));
		}
		return new InputValue.ObjectValue(bounds);
	}

	/** A plausible result of an aggregate function. */
	private InputValue result(String function, Property property, MappedType type, FilterOperator operator) {
		return switch (MeasureFunction.of(function).orElseThrow()) {
			case KNOWN, UNKNOWN -> new InputValue.ScalarValue(this.random.between(0, 4));
			case SUM, AVG -> {
				Object value = this.literals.of(property, operator, () -> anyElement(type)).json();
				int times = function.equals("sum") ? this.random.between(1, 3) : 1;
				yield new InputValue.ScalarValue(
						(value instanceof Integer number) ? (Object) Math.multiplyExact((long) number, times)
								: ((Number) Objects.requireNonNull(value)).doubleValue() * times);
			}
			default -> this.literals.of(property, operator, () -> anyElement(type));
		};
	}

	private @Nullable CopiedElement anyElement(MappedType type) {
		return (type instanceof NodeType node) ? this.sample.node(node, this.random)
				: this.sample.relationship("", this.random);
	}

	private InputValue operators(GraphQLInputObjectField inputField,
			java.util.function.Function<FilterOperator, InputValue> operand) {
		return this.variables.sometimes(inputField.getType(), () -> {
			Map<String, InputValue> operators = new LinkedHashMap<>();
			for (GraphQLInputObjectField each : this.random.someOf(typeOf(inputField).getFields(),
					this.random.geometric(2))) {
				FilterOperator operator = FilterOperator.of(each.getName()).orElseThrow();
				operators.put(each.getName(),
						this.variables.sometimes(each.getType(), () -> switch (operator.operand()) {
							case ONE -> operand.apply(operator);
							case BOOLEAN -> new InputValue.ScalarValue(this.random.chance(50));
							case LIST ->
								new InputValue.ListValue(List.of(operand.apply(operator), operand.apply(operator)));
						}));
			}
			return new InputValue.ObjectValue(operators);
		});
	}

	private static GraphQLInputObjectType typeOf(GraphQLInputObjectField field) {
		return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

}
