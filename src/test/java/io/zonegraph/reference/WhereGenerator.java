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

/** Makes {@code where} arguments. */
final class WhereGenerator {

	private static final List<String> LOGIC = List.of("AND", "OR", "NOT");

	/** Fields of conditions on a list that only say what of it counts. */
	private static final List<String> RESTRICTIONS = List.of("where", "edge");

	private final GraphModel model;

	private final Sample sample;

	private final Draw draw;

	private final VariableGenerator variables;

	private final Literals literals;

	private final CustomCypherArgumentGenerator arguments;

	private final AggregateConditionGenerator aggregates;

	WhereGenerator(GraphModel model, Sample sample, Draw draw, VariableGenerator variables) {
		this.model = model;
		this.sample = sample;
		this.draw = draw;
		this.variables = variables;
		this.arguments = new CustomCypherArgumentGenerator(model, sample, draw, variables);
		this.literals = new Literals(draw);
		this.aggregates = new AggregateConditionGenerator(sample, draw, variables);
	}

	/** Conditions on the fields of a node type. */
	Written ofNode(GraphQLInputObjectType input, NodeType type, int depth) {
		return of(input, type, () -> this.sample.node(type, this.draw), depth);
	}

	/** Conditions on the fields of a row. */
	Written ofRow(GraphQLInputObjectType input, MappedType type, int depth) {
		return of(input, type, () -> this.sample.relationship("", this.draw), depth);
	}

	/** Conditions on the relationships of a field. */
	Written ofEdge(GraphQLInputObjectType input, FieldMapping.Relationship field, int depth) {
		return of(input, type(field.properties()), () -> this.sample.relationship(field.type(), this.draw), depth);
	}

	private Written of(GraphQLInputObjectType input, MappedType type, Supplier<? extends @Nullable Propertied> any,
			int depth) {
		return object(input, depth, (part, inner) -> ofField(part, type, any, inner));
	}

	/** Some conditions in one object, or several of such objects joined. */
	private Written object(GraphQLInputObjectType input, int depth,
			BiFunction<GraphQLInputObjectField, Integer, @Nullable Written> condition) {
		Map<String, Written> fields = new LinkedHashMap<>();
		int wanted = this.draw.percent(3) ? 0 : this.draw.few(3);
		for (int tries = 0; tries < 4 * wanted && fields.size() < wanted; tries++) {
			GraphQLInputObjectField part = part(input, depth);
			Written made = LOGIC.contains(part.getName()) ? logic(part, input, depth - 1, condition)
					: condition.apply(part, depth);
			if (made != null) {
				fields.put(part.getName(), made);
			}
		}
		return new Written.Fields(fields);
	}

	/** Properties more often than the many relationships. */
	private GraphQLInputObjectField part(GraphQLInputObjectType input, int depth) {
		if (depth > 0 && this.draw.percent(30)) {
			return input.getField(this.draw.one(LOGIC));
		}
		List<GraphQLInputObjectField> others = input.getFields()
			.stream()
			.filter((field) -> !LOGIC.contains(field.getName()))
			.toList();
		List<GraphQLInputObjectField> plain = others.stream().filter((field) -> isPlain(field)).toList();
		return (plain.isEmpty() || (depth > 0 && this.draw.percent(35))) ? this.draw.one(others) : this.draw.one(plain);
	}

	private static boolean isPlain(GraphQLInputObjectField field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType object)
				|| (!object.getName().endsWith("Where") && !object.getName().endsWith("ListFilter"));
	}

	private Written logic(GraphQLInputObjectField part, GraphQLInputObjectType input, int depth,
			BiFunction<GraphQLInputObjectField, Integer, @Nullable Written> condition) {
		Supplier<Written> one = () -> object(input, depth, condition);
		if (part.getName().equals("NOT")) {
			return this.variables.sometimes(part.getType(), one);
		}
		return this.variables.sometimes(part.getType(), () -> {
			List<Written> several = new ArrayList<>();
			for (int number = this.draw.between(0, 3); number > 0; number--) {
				several.add(one.get());
			}
			return new Written.Elements(several);
		});
	}

	/** A condition on one field; null where there is none to make. */
	private @Nullable Written ofField(GraphQLInputObjectField part, MappedType type,
			Supplier<? extends @Nullable Propertied> any, int depth) {
		FieldMapping field = type.field(part.getName()).orElse(null);
		if (field instanceof Property property) {
			return ofProperty(part, property, any);
		}
		if (field instanceof FieldMapping.Condition) {
			return (GraphQLTypeUtil.unwrapAll(part.getType()) instanceof GraphQLInputObjectType arguments)
					? new Written.Fields(this.arguments.of(arguments.getFields()))
					: this.variables.sometimes(part.getType(), () -> new Written.Scalar(this.draw.percent(50)));
		}
		if (field instanceof FieldMapping.Relationship relationship && depth > 0) {
			return related(typeOf(part), relationship, depth - 1);
		}
		if (field instanceof FieldMapping.Lookup lookup && depth > 0) {
			NodeType target = (NodeType) type(lookup.target());
			return lookup.many() ? list(typeOf(part), target, null, depth - 1)
					: ofNode(typeOf(part), target, depth - 1);
		}
		return (field instanceof FieldMapping.RowEnd end && depth > 0)
				? ofNode(typeOf(part), (NodeType) type(end.target()), depth - 1) : null;
	}

	private Written related(GraphQLInputObjectType input, FieldMapping.Relationship field, int depth) {
		NodeType target = (NodeType) type(field.target());
		return field.many() ? list(input, target, field, depth) : ofNode(input, target, depth);
	}

	/**
	 * Conditions on what a list leads to, and now and then on what of it counts at all.
	 * @param field the field whose relationships lead there; null where there are none
	 */
	private Written list(GraphQLInputObjectType input, NodeType target, FieldMapping.@Nullable Relationship field,
			int depth) {
		Map<String, Written> conditions = new LinkedHashMap<>();
		List<GraphQLInputObjectField> wanted = input.getFields()
			.stream()
			.filter((part) -> !RESTRICTIONS.contains(part.getName()))
			.toList();
		int number = this.draw.percent(3) ? 0 : this.draw.few(2);
		for (GraphQLInputObjectField part : this.draw.some(wanted, number)) {
			conditions.put(part.getName(),
					this.variables.sometimes(part.getType(), () -> ofList(part, target, field, depth)));
		}
		for (GraphQLInputObjectField part : input.getFields()) {
			// Without a condition for certain, a restriction is refused.
			if (RESTRICTIONS.contains(part.getName()) && isCertain(conditions) && this.draw.percent(35)) {
				conditions.put(part.getName(),
						this.variables.sometimes(part.getType(), () -> ofList(part, target, field, depth)));
			}
		}
		return new Written.Fields(conditions);
	}

	private static boolean isCertain(Map<String, Written> conditions) {
		return conditions.values().stream().anyMatch((each) -> !(each instanceof Written.Variable));
	}

	private Written ofList(GraphQLInputObjectField part, NodeType target, FieldMapping.@Nullable Relationship field,
			int depth) {
		return switch (part.getName()) {
			case "count" -> this.aggregates.ofCount(part);
			case "aggregate" -> this.aggregates.of(typeOf(part), target);
			case "edgeAggregate" ->
				this.aggregates.of(typeOf(part), Objects.requireNonNull(edgeOf(Objects.requireNonNull(field))));
			case "edge" -> ofEdge(typeOf(part), Objects.requireNonNull(field), depth);
			default -> ofNode(typeOf(part), target, depth);
		};
	}

	private @Nullable MappedType edgeOf(FieldMapping.Relationship field) {
		return field.isDeep() ? null : this.model.types().get(field.properties());
	}

	private Written ofProperty(GraphQLInputObjectField part, Property property,
			Supplier<? extends @Nullable Propertied> any) {
		return this.variables.sometimes(part.getType(), () -> {
			Map<String, Written> operators = new LinkedHashMap<>();
			for (GraphQLInputObjectField operand : this.draw.some(typeOf(part).getFields(), this.draw.few(2))) {
				Optional<FilterOperator> operator = FilterOperator.of(operand.getName());
				operator.ifPresent((each) -> operators.put(operand.getName(),
						this.variables.sometimes(operand.getType(), () -> operand(each, property, any))));
				if (operand.getName().equals(FilterOperator.CASE_INSENSITIVE)) {
					operators.put(operand.getName(),
							this.variables.sometimes(operand.getType(), () -> caseInsensitive(operand, property, any)));
				}
			}
			return new Written.Fields(operators);
		});
	}

	private Written caseInsensitive(GraphQLInputObjectField part, Property property,
			Supplier<? extends @Nullable Propertied> any) {
		Map<String, Written> operators = new LinkedHashMap<>();
		for (GraphQLInputObjectField operand : this.draw.some(typeOf(part).getFields(), this.draw.few(2))) {
			FilterOperator operator = FilterOperator.of(operand.getName()).orElseThrow();
			operators.put(operand.getName(),
					this.variables.sometimes(operand.getType(), () -> inAnyCase(operand(operator, property, any))));
		}
		return new Written.Fields(operators);
	}

	private Written inAnyCase(Written written) {
		if (written instanceof Written.Elements list) {
			return new Written.Elements(list.elements().stream().map(this::inAnyCase).toList());
		}
		return (written instanceof Written.Scalar scalar && scalar.value() instanceof String text
				&& this.draw.percent(60)) ? new Written.Scalar(text.toUpperCase(Locale.ROOT)) : written;
	}

	private Written operand(FilterOperator operator, Property property, Supplier<? extends @Nullable Propertied> any) {
		return switch (operator.operand()) {
			case ONE -> this.literals.of(property, operator, any);
			case BOOLEAN -> new Written.Scalar(this.draw.percent(50));
			case LIST -> {
				List<Written> elements = new ArrayList<>();
				for (int number = this.draw.percent(30) ? 0 : this.draw.between(1, 4); number > 0; number--) {
					elements.add((!elements.isEmpty() && this.draw.percent(20)) ? this.draw.one(elements)
							: this.literals.of(property, operator, any));
				}
				yield new Written.Elements(elements);
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
