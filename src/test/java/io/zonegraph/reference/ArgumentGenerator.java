package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.RootField;

/** Generates the arguments of fields. */
final class ArgumentGenerator {

	private static final int MAX_CONDITION_DEPTH = 3;

	private final GraphModel model;

	private final GraphQLScalarType dateType;

	private final Sample sample;

	private final RandomSource random;

	private final VariableGenerator variables;

	private final WhereGenerator wheres;

	private final OrderGenerator orders;

	private final GroupArgumentGenerator groups;

	private final KeyGenerator keys;

	private final TraversalGenerator traversals;

	private final SearchTextGenerator searchTexts;

	private final CustomCypherArgumentGenerator customCypher;

	ArgumentGenerator(GraphModel model, GraphQLSchema schema, Sample sample, RandomSource random) {
		this.model = model;
		this.dateType = (GraphQLScalarType) Objects.requireNonNull(schema.getType("Date"));
		this.sample = sample;
		this.random = random;
		this.variables = new VariableGenerator(random);
		this.wheres = new WhereGenerator(model, sample, random, this.variables);
		this.orders = new OrderGenerator(random, this.variables);
		this.keys = new KeyGenerator(model, sample, random);
		this.traversals = new TraversalGenerator(sample, random, this.variables);
		this.customCypher = new CustomCypherArgumentGenerator(model, sample, random, this.variables);
		this.searchTexts = new SearchTextGenerator(sample, random);
		this.groups = new GroupArgumentGenerator(random, this.variables,
				new AggregateConditionGenerator(sample, random, this.variables), this.orders);
	}

	/** The arguments of a root field. */
	Map<String, InputValue> of(GraphQLFieldDefinition field, RootField root) {
		Map<String, InputValue> arguments = new LinkedHashMap<>();
		if (root instanceof RootField.One one) {
			GraphQLArgument id = field.getArguments().get(0);
			arguments.put(id.getName(), this.variables.often(id.getType(), () -> this.keys.of(one.target())));
		}
		else if (root instanceof RootField.Several several) {
			arguments.put("ids", this.variables.often(field.getArgument("ids").getType(),
					() -> this.keys.several(several.target())));
		}
		else if (root instanceof RootField.Nodes nodes) {
			addWhere(arguments, field, nodes.target(), 45);
			addOrderAndPage(arguments, field);
		}
		else if (root instanceof RootField.Search search) {
			arguments.put("text",
					this.variables.often(field.getArgument("text").getType(), () -> this.searchTexts.of(search)));
			addWhere(arguments, field, search.target(), 25);
			addNames(arguments, field, "entityTypes", 30);
			if (this.random.chance(70)) {
				arguments.put("first", this.variables.nullable(field.getArgument("first").getType(), this::pageSize));
			}
		}
		else if (root instanceof RootField.Traversal traversal) {
			GraphQLArgument labels = field.getArgument("entityTypes");
			return this.traversals.of(field, traversal, () -> names(Objects.requireNonNull(labels)));
		}
		else if (root instanceof RootField.Custom) {
			arguments.putAll(this.customCypher.of(field.getArguments()));
		}
		else if (root instanceof RootField.Rows rows) {
			addRows(arguments, field, rows.rowType().name());
		}
		return arguments;
	}

	/** The arguments of a field of a node, edge or row. */
	Map<String, InputValue> of(GraphQLFieldDefinition field, FieldMapping mapping) {
		Map<String, InputValue> arguments = new LinkedHashMap<>();
		if (mapping instanceof FieldMapping.Relationship relationship && relationship.many()) {
			addWhere(arguments, field, (NodeType) type(relationship.target()), 45);
			addEdge(arguments, field, relationship);
			addOrderAndPage(arguments, field);
			if (relationship.hierarchy().isPresent() && this.random.chance(50)) {
				arguments.put("includeDescendants",
						this.variables.often(field.getArgument("includeDescendants").getType(),
								() -> new InputValue.ScalarValue(this.random.chance(80))));
			}
			if (relationship.isDeep() && this.random.chance(50)) {
				arguments.put("maxDepth", this.variables.often(field.getArgument("maxDepth").getType(),
						() -> new InputValue.ScalarValue(this.random.between(1, relationship.maxDepth()))));
			}
		}
		else if (mapping instanceof FieldMapping.Through through) {
			addWhere(arguments, field, (NodeType) type(through.target()), 45);
			addOrderAndPage(arguments, field);
		}
		else if (mapping instanceof FieldMapping.CustomCypher) {
			arguments.putAll(this.customCypher.of(field.getArguments()));
		}
		else if (mapping instanceof FieldMapping.NamingRows rows) {
			addRows(arguments, field, rows.rowType());
		}
		else if (mapping instanceof FieldMapping.RelationshipRows rows) {
			addRows(arguments, field, rows.rowType());
			if (this.random.chance(50)) {
				arguments.put("direction", this.variables.often(field.getArgument("direction").getType(),
						() -> name(field.getArgument("direction"))));
			}
		}
		return arguments;
	}

	/** The arguments of {@code groupBy}. */
	Map<String, InputValue> ofGroups(GraphQLFieldDefinition field, MappedType listedType, @Nullable MappedType edge) {
		return this.groups.of(field, listedType, edge);
	}

	private void addRows(Map<String, InputValue> arguments, GraphQLFieldDefinition field, String rowType) {
		addNames(arguments, field, "relationshipTypes", 40);
		GraphQLArgument where = field.getArgument("where");
		if (this.random.chance(40)) {
			arguments.put("where", this.variables.nullable(where.getType(),
					() -> this.wheres.ofRow(inputOf(where), type(rowType), MAX_CONDITION_DEPTH)));
		}
		addOrderAndPage(arguments, field);
	}

	private void addNames(Map<String, InputValue> arguments, GraphQLFieldDefinition field, String name, int percent) {
		GraphQLArgument types = field.getArgument(name);
		if (this.random.chance(percent)) {
			arguments.put(name, this.variables.nullable(types.getType(), () -> names(types)));
		}
	}

	private void addWhere(Map<String, InputValue> arguments, GraphQLFieldDefinition field, NodeType type, int percent) {
		GraphQLArgument where = field.getArgument("where");
		if (this.random.chance(percent)) {
			int depth = this.random.between(0, MAX_CONDITION_DEPTH);
			arguments.put("where",
					this.variables.nullable(where.getType(), () -> this.wheres.ofNode(inputOf(where), type, depth)));
		}
	}

	private void addEdge(Map<String, InputValue> arguments, GraphQLFieldDefinition field,
			FieldMapping.Relationship relationship) {
		GraphQLArgument edge = field.getArgument("edge");
		if (edge != null && this.random.chance(35)) {
			int depth = this.random.between(0, MAX_CONDITION_DEPTH);
			arguments.put("edge", this.variables.nullable(edge.getType(),
					() -> this.wheres.ofEdge(inputOf(edge), relationship, depth)));
		}
	}

	private void addOrderAndPage(Map<String, InputValue> arguments, GraphQLFieldDefinition field) {
		addOrder(arguments, field.getArgument("edgeOrderBy"), 35);
		addOrder(arguments, field.getArgument("orderBy"), 45);
		if (this.random.chance(70)) {
			String length = this.random.chance(70) ? "first" : "last";
			arguments.put(length, this.variables.nullable(field.getArgument(length).getType(), this::pageSize));
		}
	}

	private void addOrder(Map<String, InputValue> arguments, @Nullable GraphQLArgument order, int percent) {
		if (order != null && this.random.chance(percent)) {
			arguments.put(order.getName(),
					this.variables.nullable(order.getType(), () -> this.orders.of(inputOf(order))));
		}
	}

	/**
	 * Adds {@code after} or {@code before}.
	 * @param key response key under which the operation selects cursors
	 */
	void addCursor(Map<String, InputValue> arguments, GraphQLFieldDefinition field, String key) {
		boolean after = field.getArgument("before") == null || this.random.chance(65);
		arguments.put(after ? "after" : "before", this.variables.cursor(key));
	}

	private InputValue pageSize() {
		return new InputValue.ScalarValue(
				this.random.chance(80) ? this.random.between(0, 6) : this.random.chance(50) ? 100 : 20);
	}

	/** The {@code if} argument of a directive. */
	InputValue condition(boolean value) {
		return this.variables.often(GraphQLNonNull.nonNull(graphql.Scalars.GraphQLBoolean),
				() -> new InputValue.ScalarValue(value));
	}

	/**
	 * The arguments of {@code @asOf}. Custom Cypher takes what may have held in any case,
	 * which the reference does not imitate.
	 */
	InputValue asOf() {
		Map<String, InputValue> arguments = new LinkedHashMap<>(Map.of("date", day()));
		boolean dated = this.model.types()
			.values()
			.stream()
			.flatMap((type) -> type.fields().values().stream())
			.anyMatch((field) -> field instanceof FieldMapping.CustomCypher && field.toString().contains("$asOf"));
		if (!dated && this.random.chance(50)) {
			arguments.put("held", new InputValue.EnumValue(this.random.chance(80) ? "SURELY" : "POSSIBLY"));
		}
		return new InputValue.ObjectValue(arguments);
	}

	/** A day on which a relationship begins or ends, or a day before or after it. */
	private InputValue day() {
		return this.variables.often(GraphQLNonNull.nonNull(this.dateType), () -> {
			Object day = null;
			for (int tries = 0; tries < 20 && day == null; tries++) {
				CopiedRelationship any = this.sample.relationship("", this.random);
				day = (any != null) ? any.property(this.random.oneOf(List.of("validFrom", "validTo"))) : null;
			}
			LocalDate known = (day instanceof LocalDate date) ? date : LocalDate.of(2021, 12, 31);
			return new InputValue.ScalarValue(known.plusDays(this.random.between(-1, 1)).toString());
		});
	}

	private InputValue names(GraphQLArgument argument) {
		if (this.random.chance(10)) {
			return name(argument);
		}
		List<InputValue> names = new ArrayList<>();
		for (int number = this.random.between(0, 5); number > 0; number--) {
			names.add(name(argument));
		}
		return new InputValue.ListValue(names);
	}

	private InputValue name(GraphQLArgument argument) {
		GraphQLEnumType type = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(argument.getType());
		return new InputValue.EnumValue(
				this.random.oneOf(type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()));
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

	private static GraphQLInputObjectType inputOf(GraphQLArgument argument) {
		return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType());
	}

}
