package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;

/** Makes {@code orderBy} arguments. */
final class OrderGenerator {

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

	/** One field: a direction, or a key of the node or the edge. */
	private Written key(GraphQLInputObjectType type) {
		GraphQLInputObjectField chosen = this.draw
			.one(type.getFields().stream().filter(OrderGenerator::isAnswered).toList());
		Written value = (GraphQLTypeUtil.unwrapAll(chosen.getType()) instanceof GraphQLInputObjectType inner)
				? this.variables.seldom(inner, () -> key(inner)) : this.variables.seldom(chosen.getType(),
						() -> new Written.Name(this.draw.percent(50) ? "ASC" : "DESC"));
		return new Written.Fields(Map.of(chosen.getName(), value));
	}

	/** A property, or one of the node or the edge; not what relationships come to. */
	private static boolean isAnswered(GraphQLInputObjectField field) {
		return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType)
				|| field.getName().equals("node") || field.getName().equals("edge");
	}

}
