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

/** Makes the arguments of fields. */
final class ArgumentGenerator {

	private static final int DEEPEST_CONDITION = 3;

	private final GraphModel model;

	private final GraphQLScalarType dateType;

	private final Sample sample;

	private final Draw draw;

	private final VariableGenerator variables;

	private final WhereGenerator wheres;

	private final OrderGenerator orders;

	private final GroupArgumentGenerator groups;

	private final KeyGenerator keys;

	private final TraversalGenerator traversals;

	private final TextGenerator texts;

	private final CustomCypherArgumentGenerator reviewed;

	ArgumentGenerator(GraphModel model, GraphQLSchema schema, Sample sample, Draw draw) {
		this.model = model;
		this.dateType = (GraphQLScalarType) Objects.requireNonNull(schema.getType("Date"));
		this.sample = sample;
		this.draw = draw;
		this.variables = new VariableGenerator(draw);
		this.wheres = new WhereGenerator(model, sample, draw, this.variables);
		this.orders = new OrderGenerator(draw, this.variables);
		this.keys = new KeyGenerator(model, sample, draw);
		this.traversals = new TraversalGenerator(sample, draw, this.variables);
		this.reviewed = new CustomCypherArgumentGenerator(model, sample, draw, this.variables);
		this.texts = new TextGenerator(sample, draw);
		this.groups = new GroupArgumentGenerator(draw, this.variables,
				new AggregateConditionGenerator(sample, draw, this.variables), this.orders);
	}

	/** The arguments of a field of {@code Query}. */
	Map<String, Written> of(GraphQLFieldDefinition field, RootField root) {
		Map<String, Written> arguments = new LinkedHashMap<>();
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
					this.variables.often(field.getArgument("text").getType(), () -> this.texts.of(search)));
			addWhere(arguments, field, search.target(), 25);
			addNames(arguments, field, "entityTypes", 30);
			if (this.draw.percent(70)) {
				arguments.put("first", this.variables.nullable(field.getArgument("first").getType(), this::length));
			}
		}
		else if (root instanceof RootField.Traversal traversal) {
			GraphQLArgument labels = field.getArgument("entityTypes");
			return this.traversals.of(field, traversal, () -> names(Objects.requireNonNull(labels)));
		}
		else if (root instanceof RootField.Custom) {
			arguments.putAll(this.reviewed.of(field.getArguments()));
		}
		else if (root instanceof RootField.Rows rows) {
			addRows(arguments, field, rows.rowType().name());
		}
		return arguments;
	}

	/** The arguments of a field of a node, edge or row. */
	Map<String, Written> of(GraphQLFieldDefinition field, FieldMapping mapping) {
		Map<String, Written> arguments = new LinkedHashMap<>();
		if (mapping instanceof FieldMapping.Relationship relationship && relationship.many()) {
			addWhere(arguments, field, (NodeType) type(relationship.target()), 45);
			addEdge(arguments, field, relationship);
			addOrderAndPage(arguments, field);
			if (relationship.hierarchy().isPresent() && this.draw.percent(50)) {
				arguments.put("includeDescendants",
						this.variables.often(field.getArgument("includeDescendants").getType(),
								() -> new Written.Scalar(this.draw.percent(80))));
			}
			if (relationship.isDeep() && this.draw.percent(50)) {
				arguments.put("maxDepth", this.variables.often(field.getArgument("maxDepth").getType(),
						() -> new Written.Scalar(this.draw.between(1, relationship.maxDepth()))));
			}
		}
		else if (mapping instanceof FieldMapping.Through through) {
			addWhere(arguments, field, (NodeType) type(through.target()), 45);
			addOrderAndPage(arguments, field);
		}
		else if (mapping instanceof FieldMapping.Expression || mapping instanceof FieldMapping.Condition
				|| mapping instanceof FieldMapping.Custom) {
			arguments.putAll(this.reviewed.of(field.getArguments()));
		}
		else if (mapping instanceof FieldMapping.NamingRows rows) {
			addRows(arguments, field, rows.rowType());
		}
		else if (mapping instanceof FieldMapping.RelationshipRows rows) {
			addRows(arguments, field, rows.rowType());
			if (this.draw.percent(50)) {
				arguments.put("direction", this.variables.often(field.getArgument("direction").getType(),
						() -> name(field.getArgument("direction"))));
			}
		}
		return arguments;
	}

	/** The arguments of {@code groupBy}. */
	Map<String, Written> ofGroups(GraphQLFieldDefinition field, MappedType listed, @Nullable MappedType edge) {
		return this.groups.of(field, listed, edge);
	}

	private void addRows(Map<String, Written> arguments, GraphQLFieldDefinition field, String rowType) {
		addNames(arguments, field, "relationshipTypes", 40);
		GraphQLArgument where = field.getArgument("where");
		if (this.draw.percent(40)) {
			arguments.put("where", this.variables.nullable(where.getType(),
					() -> this.wheres.ofRow(inputOf(where), type(rowType), DEEPEST_CONDITION)));
		}
		addOrderAndPage(arguments, field);
	}

	private void addNames(Map<String, Written> arguments, GraphQLFieldDefinition field, String name, int percent) {
		GraphQLArgument types = field.getArgument(name);
		if (this.draw.percent(percent)) {
			arguments.put(name, this.variables.nullable(types.getType(), () -> names(types)));
		}
	}

	private void addWhere(Map<String, Written> arguments, GraphQLFieldDefinition field, NodeType type, int percent) {
		GraphQLArgument where = field.getArgument("where");
		if (this.draw.percent(percent)) {
			int depth = this.draw.between(0, DEEPEST_CONDITION);
			arguments.put("where",
					this.variables.nullable(where.getType(), () -> this.wheres.ofNode(inputOf(where), type, depth)));
		}
	}

	private void addEdge(Map<String, Written> arguments, GraphQLFieldDefinition field,
			FieldMapping.Relationship relationship) {
		GraphQLArgument edge = field.getArgument("edge");
		if (edge != null && this.draw.percent(35)) {
			int depth = this.draw.between(0, DEEPEST_CONDITION);
			arguments.put("edge", this.variables.nullable(edge.getType(),
					() -> this.wheres.ofEdge(inputOf(edge), relationship, depth)));
		}
	}

	private void addOrderAndPage(Map<String, Written> arguments, GraphQLFieldDefinition field) {
		addOrder(arguments, field.getArgument("edgeOrderBy"), 35);
		addOrder(arguments, field.getArgument("orderBy"), 45);
		if (this.draw.percent(70)) {
			String length = this.draw.percent(70) ? "first" : "last";
			arguments.put(length, this.variables.nullable(field.getArgument(length).getType(), this::length));
		}
	}

	private void addOrder(Map<String, Written> arguments, @Nullable GraphQLArgument order, int percent) {
		if (order != null && this.draw.percent(percent)) {
			arguments.put(order.getName(),
					this.variables.nullable(order.getType(), () -> this.orders.of(inputOf(order))));
		}
	}

	/** Now and then a place in the list, where the operation also asks for cursors. */
	void addCursor(Map<String, Written> arguments, GraphQLFieldDefinition field, String key) {
		boolean after = field.getArgument("before") == null || this.draw.percent(65);
		arguments.put(after ? "after" : "before", this.variables.cursor(key));
	}

	private Written length() {
		return new Written.Scalar(this.draw.percent(80) ? this.draw.between(0, 6) : this.draw.percent(50) ? 100 : 20);
	}

	/** A condition of a directive. */
	Written condition(boolean value) {
		return this.variables.often(GraphQLNonNull.nonNull(graphql.Scalars.GraphQLBoolean),
				() -> new Written.Scalar(value));
	}

	/** A day on which something begins or ends, or a day about then. */
	Written day() {
		return this.variables.often(GraphQLNonNull.nonNull(this.dateType), () -> {
			Object day = null;
			for (int tries = 0; tries < 20 && day == null; tries++) {
				CopiedRelationship any = this.sample.relationship("", this.draw);
				day = (any != null) ? any.property(this.draw.one(List.of("validFrom", "validTo"))) : null;
			}
			LocalDate known = (day instanceof LocalDate date) ? date : LocalDate.of(2021, 12, 31);
			return new Written.Scalar(known.plusDays(this.draw.between(-1, 1)).toString());
		});
	}

	private Written names(GraphQLArgument argument) {
		if (this.draw.percent(10)) {
			return name(argument);
		}
		List<Written> names = new ArrayList<>();
		for (int number = this.draw.between(0, 5); number > 0; number--) {
			names.add(name(argument));
		}
		return new Written.Elements(names);
	}

	private Written name(GraphQLArgument argument) {
		GraphQLEnumType type = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(argument.getType());
		return new Written.Name(
				this.draw.one(type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()));
	}

	private MappedType type(String name) {
		return Objects.requireNonNull(this.model.types().get(name), name);
	}

	private static GraphQLInputObjectType inputOf(GraphQLArgument argument) {
		return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType());
	}

}
