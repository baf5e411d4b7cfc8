package io.zonegraph.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import org.jspecify.annotations.Nullable;

/**
 * Values for arguments: of the right shape, with texts that are meant to escape from
 * Cypher, Lucene, GraphQL, JSON or HTML, and odd numbers.
 */
final class InjectionValues {

	static final List<String> TEXTS = List.of("'", "\"", "`", "\\", "\\'", "''", "``", "'}) RETURN 1 //",
			"\"}) DETACH DELETE n //", "`) DETACH DELETE (n) //", "x' OR 1=1 //", "x'}) MATCH (m) SET m.name = 'y' //",
			"\\u0027}) DELETE n //", "\u2019}) RETURN n //", "\uff07 OR 1=1", "\u02bc", "/* */ RETURN 1", "//", "--",
			";CREATE (:Injected)", "$name", "${7*7}", "{{7*7}}", "%s%n%d", "\0", "\u0001", "\r\n\r\n", "\ud800",
			"\udfff\ud800", "\u202e", "\ufeff", "名称", "🂡", "a".repeat(5000), "name:*", "*", "?", "~", "a~9999",
			"[* TO *]", "{a TO b", "/.*/", "/[/", "(((((((((", "+", "-", "&&", "||", "!", "AND OR NOT", "\"unclosed",
			"title:\"a\"^99999", "a^", "<script>alert(1)</script>", "../../etc/passwd", "null", "true", "1e400",
			"2024-02-30", "-999999999-01-01", "2026-01-01T00:00:00+19:00", "", " ", "\t");

	private static final List<Object> ODD = List.of(-1, 0, 1, 101, Integer.MIN_VALUE, Long.MAX_VALUE, 1.5, -0.0, 1e308,
			true, "", List.of(), Map.of(), List.of(List.of()));

	private static final int MAX_DEPTH = 5;

	private final Random random;

	InjectionValues(Random random) {
		this.random = random;
	}

	String text() {
		String text = TEXTS.get(this.random.nextInt(TEXTS.size()));
		return (this.random.nextInt(4) == 0) ? "gpixel" + text + TEXTS.get(this.random.nextInt(TEXTS.size())) : text;
	}

	/** A value of the shape of a type, rarely one of another shape. */
	@Nullable Object of(GraphQLInputType type) {
		return of(type, 0);
	}

	private @Nullable Object of(GraphQLInputType type, int depth) {
		if (this.random.nextInt(40) == 0) {
			return ODD.get(this.random.nextInt(ODD.size()));
		}
		if (type instanceof GraphQLNonNull required) {
			return of((GraphQLInputType) required.getWrappedType(), depth);
		}
		if (this.random.nextInt(20) == 0) {
			return null;
		}
		if (type instanceof GraphQLList list) {
			return this.random.ints(this.random.nextInt(3), 0, 1)
				.mapToObj((index) -> of((GraphQLInputType) list.getWrappedType(), depth + 1))
				.collect(java.util.ArrayList::new, java.util.ArrayList::add, java.util.ArrayList::addAll);
		}
		if (type instanceof GraphQLEnumType names) {
			List<GraphQLEnumValueDefinition> values = names.getValues();
			return values.get(this.random.nextInt(values.size())).getName();
		}
		if (type instanceof GraphQLInputObjectType object) {
			return object(object, depth);
		}
		return scalar((GraphQLScalarType) type);
	}

	private Map<String, @Nullable Object> object(GraphQLInputObjectType type, int depth) {
		Map<String, @Nullable Object> value = new LinkedHashMap<>();
		List<GraphQLInputObjectField> fields = type.getFieldDefinitions();
		int count = (depth >= MAX_DEPTH) ? 0 : type.isOneOf() ? 1 : this.random.nextInt(3);
		for (int each = 0; each < count; each++) {
			GraphQLInputObjectField field = fields.get(this.random.nextInt(fields.size()));
			value.put(field.getName(), of(field.getType(), depth + 1));
		}
		return value;
	}

	private Object scalar(GraphQLScalarType type) {
		return switch (type.getName()) {
			case "Int", "Long" -> this.random.nextInt(3, 20);
			case "Float" -> this.random.nextDouble();
			case "Boolean" -> this.random.nextBoolean();
			default -> text();
		};
	}

}
