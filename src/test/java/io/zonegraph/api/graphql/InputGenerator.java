package io.zonegraph.api.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.graphql.ReferenceCoercion.Var;

/** Random values for input types: mostly valid, now and then not, with variables. */
final class InputGenerator {

	private static final List<Object> ANYTHING = List.of("x", 7, 1.5, true, List.of(), List.of("x"), Map.of(),
			Map.of("x", 1), "2021-12-31", 99999999999L, "ASC");

	private final Random random;

	private final double wrong;

	private final double variables;

	private final Map<String, Var> declared = new LinkedHashMap<>();

	InputGenerator(Random random, double wrong, double variables) {
		this.random = random;
		this.wrong = wrong;
		this.variables = variables;
	}

	/** The variables that values were written with. */
	Map<String, Var> declared() {
		return this.declared;
	}

	@Nullable Object value(GraphQLType type, int depth) {
		return value(type, depth, this.variables);
	}

	private @Nullable Object value(GraphQLType type, int depth, double withVariables) {
		GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
		if (chance(withVariables)) {
			return variable(plain, depth);
		}
		if (chance(this.wrong)) {
			return chance(0.4) ? null : ANYTHING.get(this.random.nextInt(ANYTHING.size()));
		}
		if (GraphQLTypeUtil.isList(plain)) {
			GraphQLType element = GraphQLTypeUtil.unwrapOne(plain);
			if (chance(0.15)) {
				return value(element, depth - 1, 0);
			}
			List<@Nullable Object> list = new ArrayList<>();
			for (int count = this.random.nextInt(3); count > 0; count--) {
				list.add(value(element, depth - 1, withVariables));
			}
			return list;
		}
		if (plain instanceof GraphQLInputObjectType object) {
			return object(object, depth, withVariables);
		}
		return (plain instanceof GraphQLEnumType names)
				? names.getValues().get(this.random.nextInt(names.getValues().size())).getName()
				: scalar(((GraphQLNamedType) plain).getName());
	}

	private Map<String, @Nullable Object> object(GraphQLInputObjectType type, int depth, double withVariables) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		List<GraphQLInputObjectField> fields = type.getFields();
		int wanted = type.isOneOf() ? 1 : (depth > 0) ? this.random.nextInt(3) : 0;
		for (int count = 0; count < wanted; count++) {
			GraphQLInputObjectField field = fields.get(this.random.nextInt(fields.size()));
			if (!object.containsKey(field.getName())) {
				object.put(field.getName(), value(field.getType(), depth - 1, withVariables));
			}
		}
		for (GraphQLInputObjectField field : fields) {
			if (!type.isOneOf() && field.getType() instanceof GraphQLNonNull && !object.containsKey(field.getName())
					&& !chance(field.hasSetDefaultValue() ? 0.7 : this.wrong)) {
				object.put(field.getName(), value(field.getType(), depth - 1, withVariables));
			}
		}
		return object;
	}

	private Object scalar(String type) {
		return switch (type) {
			case "Int" -> this.random.nextInt(100);
			case "Float" -> chance(0.5) ? (Object) this.random.nextInt(100) : (Object) (this.random.nextInt(100) + 0.5);
			case "Boolean" -> this.random.nextBoolean();
			case "Date" -> "2021-12-31";
			case "ID" -> chance(0.2) ? (Object) this.random.nextInt(100) : "id";
			default -> "text \"" + this.random.nextInt(10);
		};
	}

	private Var variable(GraphQLType plain, int depth) {
		boolean nonNull = chance(0.4);
		Object fallback = chance(0.5) ? new InputGenerator(this.random, 0, 0).value(plain, depth, 0) : null;
		Object given = chance(0.25) ? Var.ABSENT : chance(0.25) ? null : value(plain, depth, 0);
		Var variable = new Var("v" + this.declared.size(), plain, nonNull, fallback, given);
		this.declared.put(variable.name(), variable);
		return variable;
	}

	private boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

}
