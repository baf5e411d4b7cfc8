package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;

/** Generates {@code orderBy} arguments. */
final class OrderGenerator {

	/** Fields by which groups can be sorted whatever their keys are. */
	private static final Set<String> OF_ALL_GROUPS = Set.of("count", "aggregate");

	private final RandomSource random;

	private final VariableGenerator variables;

	OrderGenerator(RandomSource random, VariableGenerator variables) {
		this.random = random;
		this.variables = variables;
	}

	/** A list of sort keys, or sometimes a single one without a list. */
	InputValue of(GraphQLInputObjectType key) {
		int number = this.random.chance(5) ? 0 : this.random.geometric(4);
		if (number == 1 && this.random.chance(20)) {
			return key(key);
		}
		List<InputValue> keys = new ArrayList<>();
		for (int index = 0; index < number; index++) {
			keys.add(this.variables.sometimesNonNull(key, () -> key(key)));
		}
		return new InputValue.ListValue(keys);
	}

	/**
	 * Sort keys of groups.
	 * @param grouped the group keys; null for none
	 */
	InputValue ofGroups(GraphQLInputObjectType key, @Nullable List<FieldMapping> grouped) {
		Set<String> names = ((grouped != null) ? grouped : List.<FieldMapping>of()).stream()
			.map(FieldMapping::field)
			.collect(Collectors.toSet());
		List<GraphQLInputObjectField> possible = key.getFields()
			.stream()
			.filter((field) -> OF_ALL_GROUPS.contains(field.getName()) || names.contains(field.getName()))
			.toList();
		List<InputValue> keys = new ArrayList<>();
		for (int number = this.random.chance(5) ? 0 : this.random.geometric(3); number > 0
				&& !possible.isEmpty(); number--) {
			GraphQLInputObjectField chosen = this.random.oneOf(possible);
			keys.add(new InputValue.ObjectValue(Map.of(chosen.getName(), value(chosen))));
		}
		return new InputValue.ListValue(keys);
	}

	/**
	 * A sort key with one field: a direction, a sort key of the node or the edge, or an
	 * aggregate of a relationship.
	 */
	private InputValue key(GraphQLInputObjectType type) {
		List<GraphQLInputObjectField> related = type.getFields()
			.stream()
			.filter((field) -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType)
			.toList();
		List<GraphQLInputObjectField> plain = type.getFields()
			.stream()
			.filter((field) -> !related.contains(field))
			.toList();
		boolean further = plain.isEmpty() || (!related.isEmpty() && this.random.chance(40));
		GraphQLInputObjectField chosen = this.random.oneOf(further ? related : plain);
		return new InputValue.ObjectValue(Map.of(chosen.getName(), value(chosen)));
	}

	private InputValue value(GraphQLInputObjectField field) {
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType inner)
				? this.variables.sometimesNonNull(inner, () -> key(inner))
				: this.variables.sometimesNonNull(field.getType(), this::direction);
	}

	private InputValue direction() {
		return new InputValue.EnumValue(this.random.chance(50) ? "ASC" : "DESC");
	}

}
