package io.zonegraph.api.graphql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Input coercion as the specification words it, step by step, for tests to compare with.
 * Values are as JSON has them, with {@link Var} where a document writes a variable.
 */
record ReferenceCoercion(Map<String, Var> variables) {

	/** The value that a type makes of another. */
	@Nullable Object of(GraphQLType type, @Nullable Object value, boolean placeHasDefault, boolean oneOf) {
		if (value instanceof Var variable) {
			return ofVariable(type, variable, placeHasDefault, oneOf);
		}
		if (value == null) {
			require(!GraphQLTypeUtil.isNonNull(type) && !oneOf);
			return null;
		}
		GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
		if (GraphQLTypeUtil.isList(plain)) {
			GraphQLType element = GraphQLTypeUtil.unwrapOne(plain);
			List<@Nullable Object> list = new ArrayList<>();
			for (Object each : (value instanceof List<?> given) ? given : List.of(value)) {
				list.add(of(element, each, false, false));
			}
			return list;
		}
		if (plain instanceof GraphQLInputObjectType object) {
			require(value instanceof Map);
			return ofObject(object, (Map<?, ?>) value);
		}
		if (plain instanceof GraphQLEnumType names) {
			require(value instanceof String name && names.getValue(name) != null);
			return value;
		}
		return ofScalar(((GraphQLNamedType) plain).getName(), value);
	}

	/** Whether a variable may stand in a place is known before it has a value. */
	private @Nullable Object ofVariable(GraphQLType type, Var variable, boolean placeHasDefault, boolean oneOf) {
		boolean refusesNull = GraphQLTypeUtil.isNonNull(type) || oneOf;
		require(!refusesNull || variable.nonNull() || variable.fallback() != null || placeHasDefault);
		Object value = runtimeValue(variable);
		require(!refusesNull || value != null);
		return value;
	}

	/** {@link Var#ABSENT} for none. */
	@Nullable Object runtimeValue(Var variable) {
		if (variable.given() == Var.ABSENT) {
			require(!variable.nonNull() || variable.fallback() != null);
			return (variable.fallback() != null) ? of(variable.type(), variable.fallback(), false, false) : Var.ABSENT;
		}
		require(variable.given() != null || !variable.nonNull());
		return of(variable.type(), variable.given(), false, false);
	}

	private Map<String, @Nullable Object> ofObject(GraphQLInputObjectType type, Map<?, ?> value) {
		require(!type.isOneOf() || value.size() == 1);
		value.keySet().forEach((name) -> require(type.getField((String) name) != null));
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		for (GraphQLInputObjectField field : type.getFields()) {
			Object coerced = value.containsKey(field.getName())
					? of(field.getType(), value.get(field.getName()), field.hasSetDefaultValue(), type.isOneOf())
					: Var.ABSENT;
			if (coerced != Var.ABSENT) {
				object.put(field.getName(), coerced);
			}
			else if (field.hasSetDefaultValue()) {
				object.put(field.getName(), GraphQLInputObjectField.getInputFieldDefaultValue(field));
			}
			else {
				require(!GraphQLTypeUtil.isNonNull(field.getType()));
			}
		}
		return object;
	}

	private static Object ofScalar(String type, Object value) {
		switch (type) {
			case "ID" -> {
				require(value instanceof String || value instanceof Integer || value instanceof Long);
				return value.toString();
			}
			case "String" -> {
				require(value instanceof String);
				return value;
			}
			case "Boolean" -> {
				require(value instanceof Boolean);
				return value;
			}
			case "Int" -> {
				require(value instanceof Integer);
				return value;
			}
			case "Float" -> {
				require(value instanceof Number);
				return new BigDecimal(value.toString()).doubleValue();
			}
			case "Date" -> {
				require(value instanceof String text && text.equals("2021-12-31"));
				return LocalDate.of(2021, 12, 31);
			}
			default -> throw new IllegalStateException(type + " " + BigInteger.ZERO);
		}
	}

	private static void require(boolean holds) {
		if (!holds) {
			throw new Refused();
		}
	}

	/** The request is refused. */
	static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/**
	 * A variable.
	 *
	 * @param name its name
	 * @param type its type, without an exclamation mark
	 * @param nonNull whether it has one
	 * @param fallback its default; null for none
	 * @param given what the request gives; {@link #ABSENT} for nothing
	 */
	record Var(String name, GraphQLType type, boolean nonNull, @Nullable Object fallback, @Nullable Object given) {

		static final Object ABSENT = new Object();

	}

}
