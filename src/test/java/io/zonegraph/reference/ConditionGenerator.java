package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * Generates filtered lists. Each operation selects the same list by id and, if possible,
 * in another order, with its count and an aggregate, so that the database uses different
 * query plans for one condition.
 */
final class ConditionGenerator {

	private static final int MAX_DEPTH = 3;

	private static final int MAX_PAGE_SIZE = 100;

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

	/** Generates an operation. The same seed always gives the same one. */
	Operation generate(long seed) {
		RandomSource random = new RandomSource(seed);
		VariableGenerator variables = new VariableGenerator(random);
		RootField.Nodes root = random.oneOf(this.roots);
		GraphQLFieldDefinition field = this.schema.getQueryType().getFieldDefinition(root.field());
		InputValue where = where(root, field.getArgument("where"), random, variables);
		List<Selection> lists = new ArrayList<>();
		lists.add(list("list", root, field, Map.of("where", where)));
		GraphQLArgument orderBy = field.getArgument("orderBy");
		if (orderBy != null && random.chance(60)) {
			InputValue order = new OrderGenerator(random, variables).of(inputOf(orderBy));
			Map<String, InputValue> arguments = new LinkedHashMap<>();
			arguments.put("where", where);
			arguments.put("orderBy", order);
			lists.add(list("ordered", root, field, arguments));
		}
		return new Operation(Optional.empty(), lists);
	}

	private InputValue where(RootField.Nodes root, GraphQLArgument where, RandomSource random,
			VariableGenerator variables) {
		int depth = random.between(0, MAX_DEPTH);
		return variables.often(where.getType(), () -> new WhereGenerator(this.model, this.sample, random, variables)
			.ofNode(inputOf(where), root.target(), depth));
	}

	private static Selection list(String alias, RootField.Nodes root, GraphQLFieldDefinition field,
			Map<String, InputValue> given) {
		Map<String, InputValue> arguments = new LinkedHashMap<>(given);
		arguments.put("first", new InputValue.ScalarValue(MAX_PAGE_SIZE));
		List<Selection> inner = new ArrayList<>(List.of(leaf("totalCount"), new Selection.Field("nodes", "nodes",
				Map.of(), Optional.empty(), List.of(leaf(root.target().key().field())))));
		GraphQLFieldDefinition aggregate = connection(field).getFieldDefinition("aggregate");
		if (aggregate != null) {
			inner.add(field("aggregate", field(firstProperty(aggregate), leaf("known"), leaf("unknown"))));
		}
		return new Selection.Field(alias, root.field(), arguments, Optional.empty(), inner);
	}

	/** The first property that can be aggregated. */
	private static String firstProperty(GraphQLFieldDefinition aggregate) {
		GraphQLObjectType type = (GraphQLObjectType) Objects
			.requireNonNull(GraphQLTypeUtil.unwrapAll(aggregate.getType()));
		return type.getFieldDefinitions().get(0).getName();
	}

	private static Selection field(String name, Selection... inner) {
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
