package io.zonegraph.operation.check;

import java.util.List;
import java.util.stream.Collectors;

import io.zonegraph.model.FieldMapping;

/**
 * The type that the stored values of a property must have.
 *
 * @param words the type, for messages
 * @param predicate Cypher predicate that the non-null value {@code _v} is of the type
 */
record StoredType(String words, String predicate) {

	/** The type for a property; a JSON property may have any value. */
	static StoredType of(FieldMapping.Property property) {
		StoredType one = property.isEnum() ? ofEnum(property.allowedValues()) : of(property.type());
		return property.list() ? one.list() : one;
	}

	private static StoredType of(String type) {
		return switch (type) {
			case "Int" -> new StoredType("an INTEGER of 32 bits", whole(" AND _v >= -2147483648 AND _v <= 2147483647"));
			case "Long" -> new StoredType("an INTEGER", whole(""));
			case "Float" -> new StoredType("a FLOAT or an INTEGER", "(_v IS :: FLOAT OR _v IS :: INTEGER)");
			case "Boolean" -> new StoredType("a BOOLEAN", "_v IS :: BOOLEAN");
			case "Date" -> new StoredType("a DATE", "_v IS :: DATE");
			case "DateTime" -> new StoredType("a ZONED DATETIME", "_v IS :: ZONED DATETIME");
			case "JSON" -> new StoredType("any value", "true");
			default -> new StoredType("a STRING", "_v IS :: STRING");
		};
	}

	/** A float without a fraction is accepted as an integer. */
	private static String whole(String range) {
		return "((_v IS :: INTEGER OR (_v IS :: FLOAT AND _v = toIntegerOrNull(_v)))" + range + ")";
	}

	private static StoredType ofEnum(List<String> values) {
		return new StoredType("one of " + values, "(_v IS :: STRING AND _v IN ["
				+ values.stream().map((each) -> "'" + each + "'").collect(Collectors.joining(", ")) + "])");
	}

	private StoredType list() {
		return new StoredType("a list, each element " + this.words,
				"CASE WHEN _v IS :: LIST<ANY> THEN all(_e IN _v WHERE coalesce(" + this.predicate.replace("_v", "_e")
						+ ", false)) ELSE false END");
	}

	/** Renders a predicate that a property is present with a value of another type. */
	String isOther(String value) {
		return "(%s IS NOT NULL AND NOT coalesce(%s, false))".formatted(value, this.predicate.replace("_v", value));
	}

}
