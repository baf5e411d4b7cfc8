package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.model.RootField;

/**
 * Makes lists with one condition, asked for in several ways: in the order of ids, in
 * another order, and counted. The database reads each in a way of its own.
 */
final class ConditionGenerator {

	private static final int DEEPEST = 3;

	private static final int LONGEST_PAGE = 100;

	private final GraphModel model;

	private final GraphQLSchema schema;

	private final Sample sample;

	private final List<RootField.Nodes> roots;

	ConditionGenerator(GraphModel model, GraphCopy copy) {
		this.model = model;
		this.schema = new GraphSchema(model).executable();
		this.sample = new Sample(copy);
		this.roots = model.roots()
			.values()
			.stream()
			.filter(RootField.Nodes.class::isInstance)
			.map(RootField.Nodes.class::cast)
			.toList();
	}

	/** Makes an operation. The same seed gives the same. */
	Operation operation(long seed) {
		Draw draw = new Draw(seed);
		VariableGenerator variables = new VariableGenerator(draw);
		RootField.Nodes root = draw.one(this.roots);
		GraphQLFieldDefinition field = this.schema.getQueryType().getFieldDefinition(root.field());
		Written where = where(root, field.getArgument("where"), draw, variables);
		List<Selection> lists = new ArrayList<>();
		lists.add(list("list", root, field, Map.of("where", where)));
		GraphQLArgument orderBy = field.getArgument("orderBy");
		if (orderBy != null && draw.percent(60)) {
			Written order = new OrderGenerator(draw, variables).of(inputOf(orderBy));
			lists.add(list("ordered", root, field, Map.of("where", where, "orderBy", order)));
		}
		return new Operation(Optional.empty(), lists);
	}

	private Written where(RootField.Nodes root, GraphQLArgument where, Draw draw, VariableGenerator variables) {
		int depth = draw.between(0, DEEPEST);
		return variables.often(where.getType(), () -> new WhereGenerator(this.model, this.sample, draw, variables)
			.ofNode(inputOf(where), root.target(), depth));
	}

	private static Selection list(String alias, RootField.Nodes root, GraphQLFieldDefinition field,
			Map<String, Written> given) {
		Map<String, Written> arguments = new LinkedHashMap<>(given);
		arguments.put("first", new Written.Scalar(LONGEST_PAGE));
		List<Selection> inner = new ArrayList<>(List.of(leaf("totalCount"), new Selection.Field("nodes", "nodes",
				Map.of(), Optional.empty(), List.of(leaf(root.target().key().field())))));
		GraphQLFieldDefinition aggregate = connection(field).getFieldDefinition("aggregate");
		if (aggregate != null) {
			inner.add(within("aggregate", within(measured(aggregate), leaf("known"), leaf("unknown"))));
		}
		return new Selection.Field(alias, root.field(), arguments, Optional.empty(), inner);
	}

	/** The first property of which aggregates tell. */
	private static String measured(GraphQLFieldDefinition aggregate) {
		GraphQLObjectType type = (GraphQLObjectType) Objects
			.requireNonNull(GraphQLTypeUtil.unwrapAll(aggregate.getType()));
		return type.getFieldDefinitions().get(0).getName();
	}

	private static Selection within(String name, Selection... inner) {
		return new Selection.Field(name, name, Map.of(), Optional.empty(), List.of(inner));
	}

	private static Selection leaf(String name) {
		return new Selection.Field(name, name, Map.of(), Optional.empty(), List.of());
	}

	private static GraphQLObjectType connection(GraphQLFieldDefinition field) {
		return (GraphQLObjectType) Objects.requireNonNull(GraphQLTypeUtil.unwrapAll(field.getType()));
	}

	private static GraphQLInputObjectType inputOf(GraphQLArgument argument) {
		return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType());
	}

}
