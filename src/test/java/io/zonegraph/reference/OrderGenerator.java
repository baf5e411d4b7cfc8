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

/** Makes {@code orderBy} arguments. */
final class OrderGenerator {

	/** What groups can be sorted by whatever their keys are. */
	private static final Set<String> OF_ALL_GROUPS = Set.of("count", "aggregate");

	private final Draw draw;

	private final VariableGenerator variables;

	OrderGenerator(Draw draw, VariableGenerator variables) {
		this.draw = draw;
		this.variables = variables;
	}

	/** Some keys; a single one may stand without a list. */
	Written of(GraphQLInputObjectType key) {
		int number = this.draw.percent(5) ? 0 : this.draw.few(4);
		if (number == 1 && this.draw.percent(20)) {
			return key(key);
		}
		List<Written> keys = new ArrayList<>();
		for (int index = 0; index < number; index++) {
			keys.add(this.variables.seldom(key, () -> key(key)));
		}
		return new Written.Elements(keys);
	}

	/**
	 * Some keys of groups.
	 * @param grouped by what is grouped; null for nothing
	 */
	Written ofGroups(GraphQLInputObjectType key, @Nullable List<FieldMapping> grouped) {
		Set<String> names = ((grouped != null) ? grouped : List.<FieldMapping>of()).stream()
			.map(FieldMapping::field)
			.collect(Collectors.toSet());
		List<GraphQLInputObjectField> possible = key.getFields()
			.stream()
			.filter((field) -> OF_ALL_GROUPS.contains(field.getName()) || names.contains(field.getName()))
			.toList();
		List<Written> keys = new ArrayList<>();
		for (int number = this.draw.percent(5) ? 0 : this.draw.few(3); number > 0 && !possible.isEmpty(); number--) {
			GraphQLInputObjectField chosen = this.draw.one(possible);
			keys.add(new Written.Fields(Map.of(chosen.getName(), value(chosen))));
		}
		return new Written.Elements(keys);
	}

	/**
	 * One field: a direction, a key of the node or the edge, or what it is related to.
	 */
	private Written key(GraphQLInputObjectType type) {
		List<GraphQLInputObjectField> related = type.getFields()
			.stream()
			.filter((field) -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType)
			.toList();
		List<GraphQLInputObjectField> plain = type.getFields()
			.stream()
			.filter((field) -> !related.contains(field))
			.toList();
		boolean further = plain.isEmpty() || (!related.isEmpty() && this.draw.percent(40));
		GraphQLInputObjectField chosen = this.draw.one(further ? related : plain);
		return new Written.Fields(Map.of(chosen.getName(), value(chosen)));
	}

	private Written value(GraphQLInputObjectField field) {
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType inner)
				? this.variables.seldom(inner, () -> key(inner))
				: this.variables.seldom(field.getType(), this::direction);
	}

	private Written direction() {
		return new Written.Name(this.draw.percent(50) ? "ASC" : "DESC");
	}

}
