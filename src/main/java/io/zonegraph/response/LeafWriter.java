package io.zonegraph.response;

import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import org.jspecify.annotations.Nullable;

import io.zonegraph.plan.Shape.LeafType;

/** Writes values of scalars and enums. */
final class LeafWriter {

	private LeafWriter() {
	}

	/**
	 * Writes a value.
	 * @throws CoercingSerializeException if the value is not of the type
	 */
	static @Nullable Object written(LeafType type, Object value) {
		if (type.values() != null) {
			return enumValue(type.values(), value);
		}
		return switch (type.name()) {
			case "String", "ID" -> (value instanceof String) ? value : serialized(type, value);
			case "Boolean" -> (value instanceof Boolean) ? value : serialized(type, value);
			case "Float" -> (value instanceof Double) ? value : serialized(type, value);
			case "JSON" -> plain(value);
			default -> serialized(type, value);
		};
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

	/** JSON knows no temporal values; they are written as text. */
	private static Object plain(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, Object> copy = new LinkedHashMap<>();
			map.forEach((key, each) -> copy.put(key, plain(each)));
			return copy;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(LeafWriter::plain).toList();
		}
		return (value instanceof Temporal) ? value.toString() : value;
	}

}
