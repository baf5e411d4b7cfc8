package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;
import io.zonegraph.model.MappedType;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/** Plans the selection on a node, an edge, a relationship row or a value. */
final class SelectionPlanner {

	static final String TYPENAME = "__typename";

	private final PlanningContext planning;

	SelectionPlanner(PlanningContext planning) {
		this.planning = planning;
	}

	/** Plans the selection on a node of an object type or interface. */
	Shape node(NodeType type, List<ExecutableNormalizedField> selected, FieldContext context) {
		if (!type.isInterface()) {
			return fields(type, selected, context);
		}
		Map<String, List<Shape.Field>> byMember = new LinkedHashMap<>();
		type.members().forEach((member) -> byMember.put(member, new ArrayList<>()));
		for (ExecutableNormalizedField field : selected) {
			addToMembers(byMember, type, field, context);
		}
		List<Shape.Field> first = members(byMember, type.members().get(0));
		if (byMember.values().stream().allMatch(first::equals)) {
			return new Shape.Fields(first);
		}
		Map<String, Shape.Fields> byLabel = new LinkedHashMap<>();
		byMember.forEach((member, fields) -> byLabel.put(this.planning.nodeType(member).label(),
				new Shape.Fields(fields.stream().map((field) -> field.ofType(member)).toList())));
		return new Shape.ByName(context.columns().of(new Column.Labels(context.subject())), byLabel);
	}

	private void addToMembers(Map<String, List<Shape.Field>> byMember, NodeType type, ExecutableNormalizedField field,
			FieldContext context) {
		if (field.getFieldName().equals(TYPENAME)) {
			typesOf(type, field)
				.forEach((member) -> members(byMember, member).add(this.planning.typename(field, member)));
			return;
		}
		if (typesOf(type, field).stream()
			.allMatch((member) -> mapping(member, field) instanceof FieldMapping.TypeName)) {
			typesOf(type, field).forEach(
					(member) -> members(byMember, member).add(field(field, member, mapping(member, field), context)));
			return;
		}
		alike(type, field).forEach((mapping, members) -> {
			List<String> guard = members.containsAll(type.members()) ? List.of()
					: members.stream().map((member) -> this.planning.nodeType(member).label()).toList();
			// Errors name the interface where the rows do not tell the type of a node.
			Shape.Field planned = field(field, members.get(0), mapping, context.guardedBy(guard)).ofType(type.name());
			members.forEach((member) -> members(byMember, member).add(planned));
		});
	}

	private static List<Shape.Field> members(Map<String, List<Shape.Field>> byMember, String member) {
		return Objects.requireNonNull(byMember.get(member));
	}

	private static List<String> typesOf(NodeType type, ExecutableNormalizedField field) {
		return type.members().stream().filter(field.getObjectTypeNames()::contains).toList();
	}

	/**
	 * Groups the object types of a selected field by mapping, so that each mapping is
	 * read once.
	 */
	private Map<FieldMapping, List<String>> alike(NodeType type, ExecutableNormalizedField field) {
		List<String> types = typesOf(type, field);
		if (types.size() == 1) {
			return Map.of(mapping(types.get(0), field), types);
		}
		Map<FieldMapping, List<String>> alike = new LinkedHashMap<>();
		types.forEach((member) -> alike.computeIfAbsent(asRead(mapping(member, field)), (key) -> new ArrayList<>())
			.add(member));
		return alike;
	}

	private FieldMapping mapping(String member, ExecutableNormalizedField field) {
		return this.planning.nodeType(member).field(field.getFieldName()).orElseThrow();
	}

	/** The mapping without what does not affect reading. */
	private static FieldMapping asRead(FieldMapping mapping) {
		return (mapping instanceof FieldMapping.Property property) ? property.asRead() : mapping;
	}

	/** Plans the selection on a relationship row. */
	Shape.Fields row(RowType type, List<ExecutableNormalizedField> selected, Columns columns) {
		return fields(type, selected, FieldContext.at(columns, Subject.EDGE));
	}

	/** Plans the selection on an object of a single type. */
	Shape.Fields fields(MappedType type, List<ExecutableNormalizedField> selected, FieldContext context) {
		List<Shape.Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField field : selected) {
			fields.add(field.getFieldName().equals(TYPENAME) ? this.planning.typename(field, type.name())
					: field(field, type.name(), type.field(field.getFieldName()).orElseThrow(), context));
		}
		return new Shape.Fields(fields);
	}

	/**
	 * Plans a field of an edge that shows a property of the relationship; empty if the
	 * type has no such field.
	 */
	Optional<Shape> edgeField(EdgeType type, ExecutableNormalizedField field, Columns columns) {
		String owner = field.getObjectTypeNames().iterator().next();
		return type.field(field.getFieldName())
			.map(new FieldPlanner(this.planning, field, owner, FieldContext.at(columns, Subject.EDGE))::shape);
	}

	private Shape.Field field(ExecutableNormalizedField field, String owner, FieldMapping mapping,
			FieldContext context) {
		return new FieldPlanner(this.planning, field, owner, context).plan(mapping);
	}

	/** Plans a field with a custom statement. */
	Shape custom(ExecutableNormalizedField field, FieldMapping.Custom custom, FieldContext context,
			GraphQLOutputType type, Place place) {
		Source.Values source = new Source.Custom(custom.statement(), mapped(custom.target()), custom.list(),
				new CustomCypherArguments(this.planning).of(custom.statement(), custom.arguments(), field, place));
		return values(field, custom.list(), source, context, type);
	}

	/** Plans a field whose values are scalars, nodes, relationships or records. */
	Shape values(ExecutableNormalizedField field, boolean list, Source.Values source, FieldContext context,
			GraphQLOutputType type) {
		Columns inner = new Columns();
		Shape row = value(field, source, inner, elementOf(type));
		Fetch fetch = new Fetch(source, Filter.none(), List.of(), Optional.empty(), inner.all());
		int column = context.nested(fetch);
		return list ? new Shape.Many(column, row, GraphQLTypeUtil.isNonNull(elementOf(type)), null)
				: new Shape.One(column, row);
	}

	private Shape value(ExecutableNormalizedField field, Source.Values source, Columns inner, GraphQLOutputType type) {
		MappedType target = source.values().orElse(null);
		if (target instanceof NodeType node) {
			return node(node, field.getChildren(), FieldContext.at(inner, Subject.NODE));
		}
		if (target instanceof RowType row) {
			return row(row, field.getChildren(), inner);
		}
		return (target != null) ? fields(target, field.getChildren(), FieldContext.at(inner, Subject.NODE))
				: leaf(inner.of(new Column.CustomValue()), type);
	}

	/** The mapped type of a GraphQL type; empty for scalars and enums. */
	Optional<MappedType> mapped(String type) {
		return Optional.ofNullable(this.planning.model().types().get(type));
	}

	private static GraphQLOutputType elementOf(GraphQLOutputType type) {
		GraphQLOutputType plain = (GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(type);
		return GraphQLTypeUtil.isList(plain) ? (GraphQLOutputType) GraphQLTypeUtil.unwrapOne(plain) : type;
	}

	/** The shape of a scalar, an enum, or a list of them. */
	static Shape leaf(int column, GraphQLOutputType type) {
		GraphQLOutputType plain = (GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(type);
		Shape.LeafType leaf = leafType(plain);
		if (GraphQLTypeUtil.isList(plain)) {
			return new Shape.LeafList(column, leaf, GraphQLTypeUtil.isNonNull(GraphQLTypeUtil.unwrapOne(plain)),
					GraphQLTypeUtil.isNonNull(type));
		}
		return new Shape.Leaf(column, leaf);
	}

	private static Shape.LeafType leafType(GraphQLOutputType type) {
		return (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLEnumType values)
				? new Shape.LeafType(values.getName(), null, values)
				: scalar((GraphQLScalarType) GraphQLTypeUtil.unwrapAll(type));
	}

	private static Shape.LeafType scalar(GraphQLScalarType scalar) {
		return new Shape.LeafType(scalar.getName(), scalar.getCoercing(), null);
	}

}
