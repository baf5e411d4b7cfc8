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
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.EnumNames;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType;

/** Makes the arguments of {@code groupBy}. */
final class GroupArgumentGenerator {

	private static final int MOST_KEYS = 4;

	private final Draw draw;

	private final VariableGenerator variables;

	private final AggregateConditionGenerator havings;

	private final OrderGenerator orders;

	GroupArgumentGenerator(Draw draw, VariableGenerator variables, AggregateConditionGenerator havings,
			OrderGenerator orders) {
		this.draw = draw;
		this.variables = variables;
		this.havings = havings;
		this.orders = orders;
	}

	/**
	 * The arguments of a field that groups.
	 * @param edge type of the relationships' properties; null where there are none
	 */
	Map<String, Written> of(GraphQLFieldDefinition field, MappedType listed, @Nullable MappedType edge) {
		Map<String, Written> arguments = new LinkedHashMap<>();
		Map<String, List<String>> keys = keys(field);
		keys.forEach((argument, names) -> {
			if (!names.isEmpty() || argument.equals("keys")) {
				// What else is asked for depends on the keys: they stay as they are.
				arguments.put(argument, this.variables.fixed(field.getArgument(argument).getType(),
						new Written.Elements(names.stream().<Written>map(Written.Name::new).toList())));
			}
		});
		sometimes(arguments, field, "having", 30, (input) -> () -> this.havings.ofGroups(input, listed, edge));
		Map<String, List<FieldMapping>> named = named(keys, listed, edge);
		sometimes(arguments, field, "orderBy", 50, (input) -> () -> this.orders.ofGroups(input, named.get("keys")));
		sometimes(arguments, field, "edgeOrderBy", 35,
				(input) -> () -> this.orders.ofGroups(input, named.get("edgeKeys")));
		if (this.draw.percent(60)) {
			arguments.put("first", this.variables.nullable(field.getArgument("first").getType(),
					() -> new Written.Scalar(this.draw.percent(80) ? this.draw.between(0, 6) : 100)));
		}
		return arguments;
	}

	private void sometimes(Map<String, Written> arguments, GraphQLFieldDefinition field, String name, int percent,
			Function<GraphQLInputObjectType, Supplier<Written>> made) {
		if (field.getArgument(name) != null && this.draw.percent(percent)) {
			GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil
				.unwrapAll(field.getArgument(name).getType());
			arguments.put(name, this.variables.nullable(field.getArgument(name).getType(), made.apply(input)));
		}
	}

	/** One to four keys, by the arguments that name them. */
	private Map<String, List<String>> keys(GraphQLFieldDefinition field) {
		Map<String, List<String>> keys = new LinkedHashMap<>();
		keys.put("keys", new ArrayList<>());
		boolean edges = field.getArgument("edgeKeys") != null;
		if (edges) {
			keys.put("edgeKeys", new ArrayList<>());
		}
		for (int number = this.draw.few(MOST_KEYS); number > 0; number--) {
			String argument = (edges && this.draw.percent(35)) ? "edgeKeys" : "keys";
			GraphQLEnumType names = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getArgument(argument).getType());
			Objects.requireNonNull(keys.get(argument))
				.add(this.draw.one(names.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()));
		}
		return keys;
	}

	/** The fields that keys are, by argument. */
	private static Map<String, List<FieldMapping>> named(Map<String, List<String>> keys, MappedType listed,
			@Nullable MappedType edge) {
		Map<String, List<FieldMapping>> named = new LinkedHashMap<>();
		keys.forEach((argument, names) -> named.put(argument,
				names.stream()
					.map((name) -> field(argument.equals("keys") ? listed : Objects.requireNonNull(edge), name))
					.toList()));
		return named;
	}

	static FieldMapping field(MappedType type, String key) {
		return type.groupKeys()
			.stream()
			.filter((field) -> EnumNames.of(field.field()).equals(key))
			.findFirst()
			.orElseThrow();
	}

}
