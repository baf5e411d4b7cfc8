package io.zonegraph.api.error;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The types of JSON values, as error messages name them. */
public enum JsonType {

	/** A string. */
	STRING(String.class, "a string"),
	/** An object. */
	OBJECT(Map.class, "an object"),
	/** An array. */
	ARRAY(List.class, "a list"),
	/** A number, with or without a fraction. */
	NUMBER(Number.class, "a number"),
	/** A Boolean. */
	BOOLEAN(Boolean.class, "true or false");

	private final Class<?> javaType;

	private final String description;

	JsonType(Class<?> javaType, String description) {
		this.javaType = javaType;
		this.description = description;
	}

	/**
	 * Describes the value sent in place of an expected one, for example "a list".
	 * @param value a value as parsed by Jackson; null is a JSON null, and any object of
	 * another class a missing value
	 */
	public static String describe(@Nullable Object value) {
		if (value == null) {
			return "null";
		}
		if (value instanceof String text && text.isBlank()) {
			return "empty";
		}
		return Stream.of(values())
			.filter((type) -> type.javaType.isInstance(value))
			.findFirst()
			.map((type) -> type.description)
			.orElse("missing");
	}

}
