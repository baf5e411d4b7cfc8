package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.EnumNames;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType;

/** Generates the arguments of {@code groupBy}. */
final class GroupArgumentGenerator {

	private static final int MAX_KEYS = 4;

	private final RandomSource random;

	private final VariableGenerator variables;

	private final AggregateConditionGenerator havings;

	private final OrderGenerator orders;

	GroupArgumentGenerator(RandomSource random, VariableGenerator variables, AggregateConditionGenerator havings,
			OrderGenerator orders) {
		this.random = random;
		this.variables = variables;
		this.havings = havings;
		this.orders = orders;
	}

	/**
	 * The arguments of {@code groupBy}.
	 * @param edge type of the relationships' properties; null where there are none
	 */
	Map<String, InputValue> of(GraphQLFieldDefinition field, MappedType listedType, @Nullable MappedType edge) {
		Map<String, InputValue> arguments = new LinkedHashMap<>();
		Map<String, List<String>> keys = keys(field);
		keys.forEach((argument, names) -> {
			if (!names.isEmpty() || argument.equals("keys")) {
				// Selections and sort keys depend on the group keys: these keep their
				// values.
				arguments.put(argument, this.variables.oftenFixed(field.getArgument(argument).getType(),
						new InputValue.ListValue(names.stream().<InputValue>map(InputValue.EnumValue::new).toList())));
			}
		});
		addSometimes(arguments, field, "having", 30, (input) -> () -> this.havings.ofGroups(input, listedType, edge));
		Map<String, List<FieldMapping>> fieldsByArgument = fieldsByArgument(keys, listedType, edge);
		addSometimes(arguments, field, "orderBy", 50,
				(input) -> () -> this.orders.ofGroups(input, fieldsByArgument.get("keys")));
		addSometimes(arguments, field, "edgeOrderBy", 35,
				(input) -> () -> this.orders.ofGroups(input, fieldsByArgument.get("edgeKeys")));
		if (this.random.chance(60)) {
			arguments.put("first", this.variables.nullable(field.getArgument("first").getType(),
					() -> new InputValue.ScalarValue(this.random.chance(80) ? this.random.between(0, 6) : 100)));
		}
		return arguments;
	}

	private void addSometimes(Map<String, InputValue> arguments, GraphQLFieldDefinition field, String name, int percent,
			Function<GraphQLInputObjectType, Supplier<InputValue>> generator) {
		if (field.getArgument(name) != null && this.random.chance(percent)) {
			GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil
				.unwrapAll(field.getArgument(name).getType());
			arguments.put(name, this.variables.nullable(field.getArgument(name).getType(), generator.apply(input)));
		}
	}

	/** One to four group keys, by argument. */
	private Map<String, List<String>> keys(GraphQLFieldDefinition field) {
		Map<String, List<String>> keys = new LinkedHashMap<>();
		keys.put("keys", new ArrayList<>());
		boolean edges = field.getArgument("edgeKeys") != null;
		if (edges) {
			keys.put("edgeKeys", new ArrayList<>());
		}
		for (int number = this.random.geometric(MAX_KEYS); number > 0; number--) {
			String argument = (edges && this.random.chance(35)) ? "edgeKeys" : "keys";
			GraphQLEnumType names = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getArgument(argument).getType());
			Objects.requireNonNull(keys.get(argument))
				.add(this.random.oneOf(names.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()));
		}
		return keys;
	}

	/** The fields of the group keys, by argument. */
	private static Map<String, List<FieldMapping>> fieldsByArgument(Map<String, List<String>> keys,
			MappedType listedType, @Nullable MappedType edge) {
		Map<String, List<FieldMapping>> fieldsByArgument = new LinkedHashMap<>();
		keys.forEach((argument, names) -> fieldsByArgument.put(argument,
				names.stream()
					.map((name) -> field(argument.equals("keys") ? listedType : Objects.requireNonNull(edge), name))
					.toList()));
		return fieldsByArgument;
	}

	static FieldMapping field(MappedType type, String key) {
		return type.groupKeys()
			.stream()
			.filter((field) -> EnumNames.of(field.field()).equals(key))
			.findFirst()
			.orElseThrow();
	}

}
