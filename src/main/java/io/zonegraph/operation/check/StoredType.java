package io.zonegraph.operation.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;

/**
 * The type that the stored values of a property must have.
 *
 * @param words the type, for messages
 * @param predicate Cypher predicate that the non-null value {@code _v} is of the type
 * @param valueTypes types, as {@code valueType()} names them, all of whose values are of
 * the type; empty if the predicate must be asked for each value
 */
record StoredType(String words, String predicate, Set<String> valueTypes) {

	private static final String ANY = "any value";

	private static final String NOT_NULL = " NOT NULL";

	/** The type for a property; a JSON property may have any value. */
	static StoredType of(FieldMapping.Property property) {
		StoredType one = property.isEnum() ? ofEnum(property.allowedValues()) : of(property.type());
		return property.list() ? one.list() : one;
	}

	/** Whether the types of its values do not tell, as the values do. */
	boolean dependsOnValues() {
		return this.valueTypes.isEmpty() && !isAny();
	}

	/**
	 * Whether all values of a type are of this type.
	 * @param valueType such as {@code LIST<STRING NOT NULL> NOT NULL}
	 */
	boolean includes(String valueType) {
		return isAny() || this.valueTypes.contains(valueType);
	}

	private boolean isAny() {
		return this.words.equals(ANY);
	}

	private static StoredType of(String type) {
		return switch (type) {
			case "Int" ->
				new StoredType("an INTEGER of 32 bits", whole(" AND _v >= -2147483648 AND _v <= 2147483647"), Set.of());
			case "Long" -> new StoredType("an INTEGER", whole(""), Set.of());
			case "Float" -> ofTypes("a FLOAT or an INTEGER", "FLOAT", "INTEGER");
			case "Boolean" -> ofTypes("a BOOLEAN", "BOOLEAN");
			case "Date" -> ofTypes("a DATE", "DATE");
			case "DateTime" -> ofTypes("a ZONED DATETIME", "ZONED DATETIME");
			case "JSON" -> new StoredType(ANY, "true", Set.of());
			default -> ofTypes("a STRING", "STRING");
		};
	}

	private static StoredType ofTypes(String words, String... types) {
		return new StoredType(words,
				Arrays.stream(types).map("_v IS :: "::concat).collect(Collectors.joining(" OR ", "(", ")")),
				Arrays.stream(types).map((type) -> type + NOT_NULL).collect(Collectors.toSet()));
	}

	/** A float without a fraction is accepted as an integer. */
	private static String whole(String range) {
		return "((_v IS :: INTEGER OR (_v IS :: FLOAT AND _v = toIntegerOrNull(_v)))" + range + ")";
	}

	private static StoredType ofEnum(List<String> values) {
		return new StoredType("one of " + values,
				"(_v IS :: STRING AND _v IN ["
						+ values.stream().map((each) -> "'" + each + "'").collect(Collectors.joining(", ")) + "])",
				Set.of());
	}

	private StoredType list() {
		return new StoredType("a list, each element " + this.words,
				"CASE WHEN _v IS :: LIST<ANY> THEN all(_e IN _v WHERE coalesce(" + this.predicate.replace("_v", "_e")
						+ ", false)) ELSE false END",
				this.valueTypes.isEmpty() ? Set.of()
						: Stream.concat(Stream.of("NOTHING"), this.valueTypes.stream())
							.map((type) -> "LIST<" + type + ">" + NOT_NULL)
							.collect(Collectors.toSet()));
	}

	/** Renders a predicate that a property is present with a value of another type. */
	String isOther(String value) {
		return "(%s IS NOT NULL AND NOT coalesce(%s, false))".formatted(value, this.predicate.replace("_v", value));
	}

}
