package io.zonegraph.response;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import org.jspecify.annotations.Nullable;

import io.zonegraph.plan.Shape.LeafType;

/** Serializes values of scalars and enums. */
final class LeafWriter {

	private LeafWriter() {
	}

	/**
	 * Serializes a value.
	 * @throws CoercingSerializeException if the value is not of the type
	 */
	static @Nullable Object written(LeafType type, Object value) {
		if (type.values() != null) {
			return enumValue(type.values(), value);
		}
		return switch (type.name()) {
			case "String", "ID" -> of(String.class, value);
			case "Boolean" -> of(Boolean.class, value);
			case "Float" -> finite(of(Number.class, value).doubleValue());
			case "Int", "Long" -> serialized(type, of(Number.class, value));
			case "Date" -> serialized(type, of(LocalDate.class, value));
			case "DateTime" -> serialized(type, of(ZonedDateTime.class, value));
			case "JSON" -> plain(value);
			default -> serialized(type, of(String.class, value));
		};
	}

	/**
	 * Casts a value to the class that the driver returns for a type. Others are not
	 * converted: filters and sort keys do not treat a string that looks like a number as
	 * one.
	 */
	private static <T> T of(Class<T> stored, Object value) {
		if (stored.isInstance(value)) {
			return stored.cast(value);
		}
		throw new CoercingSerializeException("is not of the class " + stored.getSimpleName());
	}

	/** Returns a number that is finite, as JSON has no other numbers. */
	private static Double finite(double number) {
		if (Double.isFinite(number)) {
			return number;
		}
		throw new CoercingSerializeException("is not finite");
	}

	private static Object enumValue(GraphQLEnumType type, Object value) {
		if (value instanceof String name && type.getValue(name) != null) {
			return name;
		}
		throw new CoercingSerializeException(
				"is none of " + type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
	}

	private static @Nullable Object serialized(LeafType type, Object value) {
		if (type.coercing() == null) {
			throw new CoercingSerializeException("is not a scalar");
		}
		return type.coercing().serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
	}

	/**
	 * Converts a value to JSON. Temporal values, durations, points and numbers that are
	 * not finite, which JSON does not have, become strings. Maps are sorted by their
	 * keys: the order in which the database returns them depends on which was stored
	 * first in any node, so it differs between databases with equal data.
	 */
	private static @Nullable Object plain(@Nullable Object value) {
		if (value == null) {
			return null;
		}
		if (value instanceof Map<?, ?> map) {
			Map<String, @Nullable Object> copy = new TreeMap<>();
			map.forEach((key, each) -> copy.put(String.valueOf(key), plain(each)));
			return copy;
		}
		if (value instanceof List<?> list) {
			List<@Nullable Object> copy = new ArrayList<>();
			list.forEach((each) -> copy.add(plain(each)));
			return copy;
		}
		boolean known = value instanceof Boolean || value instanceof Long
				|| (value instanceof Double number && Double.isFinite(number));
		return known ? value : value.toString();
	}

}
