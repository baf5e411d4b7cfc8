package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;

/** Generates {@code where} arguments. */
final class WhereGenerator {

	private static final List<String> LOGIC = List.of("AND", "OR", "NOT");

	/** Fields of list conditions that restrict the entries to which the others apply. */
	private static final List<String> RESTRICTIONS = List.of("where", "edge");

	private final GraphModel model;

	private final Sample sample;

	private final RandomSource random;

	private final VariableGenerator variables;

	private final LiteralGenerator literals;

	private final CustomCypherArgumentGenerator arguments;

	private final AggregateConditionGenerator aggregates;

	WhereGenerator(GraphModel model, Sample sample, RandomSource random, VariableGenerator variables) {
		this.model = model;
		this.sample = sample;
		this.random = random;
		this.variables = variables;
		this.arguments = new CustomCypherArgumentGenerator(model, sample, random, variables);
		this.literals = new LiteralGenerator(random);
		this.aggregates = new AggregateConditionGenerator(sample, random, variables);
	}

	/** Conditions on the fields of a node type. */
	InputValue ofNode(GraphQLInputObjectType input, NodeType type, int depth) {
		return of(input, type, () -> this.sample.node(type, this.random), depth);
	}

	/** Conditions on the fields of a row. */
	InputValue ofRow(GraphQLInputObjectType input, MappedType type, int depth) {
		return of(input, type, () -> this.sample.relationship("", this.random), depth);
	}

	/** Conditions on the relationships of a field. */
	InputValue ofEdge(GraphQLInputObjectType input, FieldMapping.Relationship field, int depth) {
		return of(input, type(field.properties()), () -> this.sample.relationship(field.type(), this.random), depth);
	}

	private InputValue of(GraphQLInputObjectType input, MappedType type,
			Supplier<? extends @Nullable CopiedElement> any, int depth) {
		return object(input, depth, (inputField, inner) -> ofField(inputField, type, any, inner));
	}

	/** An object with some conditions, among them logical operators up to a depth. */
	private InputValue object(GraphQLInputObjectType input, int depth,
			BiFunction<GraphQLInputObjectField, Integer, @Nullable InputValue> condition) {
		Map<String, InputValue> fields = new LinkedHashMap<>();
		int wanted = this.random.chance(3) ? 0 : this.random.geometric(3);
		for (int tries = 0; tries < 4 * wanted && fields.size() < wanted; tries++) {
			GraphQLInputObjectField inputField = part(input, depth);
			InputValue made = LOGIC.contains(inputField.getName()) ? logic(inputField, input, depth - 1, condition)
					: condition.apply(inputField, depth);
			if (made != null) {
				fields.put(inputField.getName(), made);
			}
		}
		return new InputValue.ObjectValue(fields);
	}

	/** A random field; properties are more likely than relationships. */
	private GraphQLInputObjectField part(GraphQLInputObjectType input, int depth) {
		if (depth > 0 && this.random.chance(30)) {
			return input.getField(this.random.oneOf(LOGIC));
		}
		List<GraphQLInputObjectField> others = input.getFields()
			.stream()
			.filter((field) -> !LOGIC.contains(field.getName()))
			.toList();
		List<GraphQLInputObjectField> plain = others.stream().filter((field) -> isPlain(field)).toList();
		return (plain.isEmpty() || (depth > 0 && this.random.chance(35))) ? this.random.oneOf(others)
				: this.random.oneOf(plain);
	}

	private static boolean isPlain(GraphQLInputObjectField field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType object)
				|| (!object.getName().endsWith("Where") && !object.getName().endsWith("ListFilter"));
	}

	private InputValue logic(GraphQLInputObjectField inputField, GraphQLInputObjectType input, int depth,
			BiFunction<GraphQLInputObjectField, Integer, @Nullable InputValue> condition) {
		Supplier<InputValue> one = () -> object(input, depth, condition);
		if (inputField.getName().equals("NOT")) {
			return this.variables.sometimes(inputField.getType(), one);
		}
		return this.variables.sometimes(inputField.getType(), () -> {
			List<InputValue> list = new ArrayList<>();
			for (int number = this.random.between(0, 3); number > 0; number--) {
				list.add(one.get());
			}
			return new InputValue.ListValue(list);
		});
	}

	/** A condition on one field; null where the field has none. */
	private @Nullable InputValue ofField(GraphQLInputObjectField inputField, MappedType type,
			Supplier<? extends @Nullable CopiedElement> any, int depth) {
		FieldMapping field = type.field(inputField.getName()).orElse(null);
		if (field instanceof Property property) {
			return ofProperty(inputField, property, any);
		}
		if (field instanceof FieldMapping.Condition) {
			return (GraphQLTypeUtil.unwrapAll(inputField.getType()) instanceof GraphQLInputObjectType arguments)
					? new InputValue.ObjectValue(this.arguments.of(arguments.getFields())) : this.variables
						.sometimes(inputField.getType(), () -> new InputValue.ScalarValue(this.random.chance(50)));
		}
		if (field instanceof FieldMapping.Relationship relationship && depth > 0) {
			return related(typeOf(inputField), relationship, depth - 1);
		}
		if (field instanceof FieldMapping.Lookup lookup && depth > 0) {
			NodeType target = (NodeType) type(lookup.target());
			return lookup.many() ? list(typeOf(inputField), target, null, depth - 1)
					: ofNode(typeOf(inputField), target, depth - 1);
		}
		return (field instanceof FieldMapping.RowEnd end && depth > 0)
				? ofNode(typeOf(inputField), (NodeType) type(end.target()), depth - 1) : null;
	}

	private InputValue related(GraphQLInputObjectType input, FieldMapping.Relationship field, int depth) {
		NodeType target = (NodeType) type(field.target());
		return field.many() ? list(input, target, field, depth) : ofNode(input, target, depth);
	}

	/**
	 * Conditions on a list, sometimes with restrictions of its entries.
	 * @param field the field whose relationships lead there; null where there are none
	 */
	private InputValue list(GraphQLInputObjectType input, NodeType target, FieldMapping.@Nullable Relationship field,
			int depth) {
		Map<String, InputValue> conditions = new LinkedHashMap<>();
		List<GraphQLInputObjectField> wanted = input.getFields()
			.stream()
			.filter((inputField) -> !RESTRICTIONS.contains(inputField.getName()))
			.toList();
		int number = this.random.chance(3) ? 0 : this.random.geometric(2);
		for (GraphQLInputObjectField inputField : this.random.someOf(wanted, number)) {
			conditions.put(inputField.getName(),
					this.variables.sometimes(inputField.getType(), () -> ofList(inputField, target, field, depth)));
		}
		for (GraphQLInputObjectField inputField : input.getFields()) {
			// A restriction is invalid without a condition that is certain to be
			// present.
			if (RESTRICTIONS.contains(inputField.getName()) && isCertain(conditions) && this.random.chance(35)) {
				conditions.put(inputField.getName(),
						this.variables.sometimes(inputField.getType(), () -> ofList(inputField, target, field, depth)));
			}
		}
		return new InputValue.ObjectValue(conditions);
	}

	private static boolean isCertain(Map<String, InputValue> conditions) {
		return conditions.values().stream().anyMatch((each) -> !(each instanceof InputValue.Variable));
	}

	private InputValue ofList(GraphQLInputObjectField inputField, NodeType target,
			FieldMapping.@Nullable Relationship field, int depth) {
		return switch (inputField.getName()) {
			case "count" -> this.aggregates.ofCount(inputField);
			case "aggregate" -> this.aggregates.of(typeOf(inputField), target);
			case "edgeAggregate" -> this.aggregates.of(typeOf(inputField),
					Objects.requireNonNull(edgeTypeOf(Objects.requireNonNull(field))));
			case "edge" -> ofEdge(typeOf(inputField), Objects.requireNonNull(field), depth);
			default -> ofNode(typeOf(inputField), target, depth);
		};
	}

	private @Nullable MappedType edgeTypeOf(FieldMapping.Relationship field) {
		return field.isDeep() ? null : this.model.types().get(field.properties());
	}

	private InputValue ofProperty(GraphQLInputObjectField inputField, Property property,
			Supplier<? extends @Nullable CopiedElement> any) {
		return this.variables.sometimes(inputField.getType(), () -> {
			Map<String, InputValue> operators = new LinkedHashMap<>();
			for (GraphQLInputObjectField operand : this.random.someOf(typeOf(inputField).getFields(),
					this.random.geometric(2))) {
				Optional<FilterOperator> operator = FilterOperator.of(operand.getName());
				operator.ifPresent((each) -> operators.put(operand.getName(),
						this.variables.sometimes(operand.getType(), () -> operand(each, property, any))));
				if (operand.getName().equals(FilterOperator.CASE_INSENSITIVE)) {
					operators.put(operand.getName(),
							this.variables.sometimes(operand.getType(), () -> caseInsensitive(operand, property, any)));
				}
			}
			return new InputValue.ObjectValue(operators);
		});
	}

	private InputValue caseInsensitive(GraphQLInputObjectField inputField, Property property,
			Supplier<? extends @Nullable CopiedElement> any) {
		Map<String, InputValue> operators = new LinkedHashMap<>();
		for (GraphQLInputObjectField operand : this.random.someOf(typeOf(inputField).getFields(),
				this.random.geometric(2))) {
			FilterOperator operator = FilterOperator.of(operand.getName()).orElseThrow();
			operators.put(operand.getName(),
					this.variables.sometimes(operand.getType(), () -> inAnyCase(operand(operator, property, any))));
		}
		return new InputValue.ObjectValue(operators);
	}

	private InputValue inAnyCase(InputValue value) {
		if (value instanceof InputValue.ListValue list) {
			return new InputValue.ListValue(list.elements().stream().map(this::inAnyCase).toList());
		}
		return (value instanceof InputValue.ScalarValue scalar && scalar.value() instanceof String text
				&& this.random.chance(60)) ? new InputValue.ScalarValue(text.toUpperCase(Locale.ROOT)) : value;
	}

	private InputValue operand(FilterOperator operator, Property property,
			Supplier<? extends @Nullable CopiedElement> any) {
		return switch (operator.operand()) {
			case ONE -> this.literals.of(property, operator, any);
			case BOOLEAN -> new InputValue.ScalarValue(this.random.chance(50));
			case LIST -> {
				List<InputValue> elements = new ArrayList<>();
				for (int number = this.random.chance(30) ? 0 : this.random.between(1, 4); number > 0; number--) {
					elements.add((!elements.isEmpty() && this.random.chance(20)) ? this.random.oneOf(elements)
							: this.literals.of(property, operator, any));
				}
				yield new InputValue.ListValue(elements);
			}
		};
	}

	private static GraphQLInputObjectType typeOf(GraphQLInputObjectField field) {
		return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

}
