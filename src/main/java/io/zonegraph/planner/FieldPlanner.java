package io.zonegraph.planner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

import io.zonegraph.model.EnumNames;
import io.zonegraph.model.FieldArgument;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/** Plans one field of a mapped type. */
final class FieldPlanner implements FieldMapping.Visitor<Shape> {

	private final PlanningContext planning;

	private final SelectionPlanner selections;

	private final ExecutableNormalizedField field;

	private final String owner;

	private final FieldContext context;

	private final GraphQLOutputType type;

	private final Place place;

	/**
	 * Creates a planner for one selection of the field.
	 * @param owner name of the object type that has the field
	 * @param context the part of the row that the field belongs to
	 */
	FieldPlanner(PlanningContext planning, ExecutableNormalizedField field, String owner, FieldContext context) {
		this.planning = planning;
		this.selections = new SelectionPlanner(planning);
		this.field = field;
		this.owner = owner;
		this.context = context;
		this.type = planning.definition(field, owner).getType();
		this.place = planning.place(field, owner);
	}

	Shape.Field plan(FieldMapping mapping) {
		return new Shape.Field(this.field.getResultKey(), GraphQLTypeUtil.isNonNull(this.type), shape(mapping),
				this.place);
	}

	Shape shape(FieldMapping mapping) {
		return mapping.accept(this);
	}

	@Override
	public Shape visit(FieldMapping.Property property) {
		return leaf(this.context.columns().of(Column.of(this.context.subject(), property)));
	}

	@Override
	public Shape visit(FieldMapping.Relationship relationship) {
		return relationship.many() ? connection().expand(relationship) : one(relationship);
	}

	private Shape one(FieldMapping.Relationship relationship) {
		NodeType target = this.planning.nodeType(relationship.target());
		Columns inner = new Columns();
		Shape row = node(target, FieldContext.at(inner, Subject.NODE));
		return new Shape.One(nested(new Source.Expand(relationship, target, 1),
				this.planning.validities().ofRelated(relationship, target), inner), row);
	}

	@Override
	public Shape visit(FieldMapping.Through through) {
		return connection().expandChain(through);
	}

	@Override
	public Shape visit(FieldMapping.Lookup lookup) {
		NodeType target = this.planning.nodeType(lookup.target());
		Columns inner = new Columns();
		Shape row = node(target, FieldContext.at(inner, Subject.NODE));
		Source source = new Source.ReferencedBy(lookup, target);
		Filter valid = this.planning.validities().ofNode(target);
		if (!lookup.many()) {
			return new Shape.One(nested(source, valid, inner), row);
		}
		int key = inner.of(new Column.Property(Subject.NODE, lookup.key()));
		return new Shape.Referenced(this.context.property(lookup.property()), nested(source, valid, inner), key, row);
	}

	@Override
	public Shape visit(FieldMapping.RelationshipRows rows) {
		return connection().around(rows);
	}

	@Override
	public Shape visit(FieldMapping.NamingRows rows) {
		String first = this.field.getObjectTypeNames().iterator().next();
		return connection().naming(rows, this.planning.nodeType(first).key());
	}

	@Override
	public Shape visit(FieldMapping.RowEnd end) {
		return node(this.planning.nodeType(end.target()),
				FieldContext.at(this.context.columns(), end.isStart() ? Subject.START : Subject.END));
	}

	/** The relationship type determines the object type of the properties. */
	@Override
	public Shape visit(FieldMapping.RowEdge edge) {
		Map<String, Shape.Fields> byType = new LinkedHashMap<>();
		this.planning.model().relationshipTypes().forEach((name, relationship) -> {
			if (this.selections.mapped(relationship.propertiesType()).orElse(null) instanceof EdgeType properties) {
				List<ExecutableNormalizedField> selected = this.field.getChildren()
					.stream()
					.filter((child) -> child.getObjectTypeNames().contains(properties.name()))
					.toList();
				byType.put(name, this.selections.fields(properties, selected, this.context));
			}
		});
		return new Shape.ByName(this.context.columns().of(new Column.RelationshipType()), byType);
	}

	@Override
	public Shape visit(FieldMapping.TypeName name) {
		return new Shape.Constant(EnumNames.of(this.owner));
	}

	@Override
	public Shape visit(FieldMapping.RowType rowType) {
		return leaf(this.context.columns().of(new Column.RelationshipType()));
	}

	@Override
	public Shape visit(FieldMapping.RowProperties properties) {
		return leaf(this.context.columns().of(new Column.RelationshipProperties()));
	}

	@Override
	public Shape visit(FieldMapping.Counts counts) {
		return new CountsPlanner(this.planning, this.context).shape(counts, this.field);
	}

	@Override
	public Shape visit(FieldMapping.GraphVersion version) {
		return new Shape.GraphVersion();
	}

	@Override
	public Shape visit(FieldMapping.Condition condition) {
		return expression(condition.condition(), condition.arguments());
	}

	@Override
	public Shape visit(FieldMapping.Expression expression) {
		return expression(expression.expression(), expression.arguments());
	}

	private Shape expression(String expression, List<FieldArgument> arguments) {
		Map<String, Parameter> given = new CustomCypherArguments(this.planning).of(expression, arguments, this.field,
				this.place);
		return leaf(this.context.columns().of(new Column.Expression(this.context.subject(), expression, given)));
	}

	@Override
	public Shape visit(FieldMapping.Member member) {
		MappedType target = this.selections.mapped(member.target()).orElseThrow();
		return this.selections.values(this.field, member.list(),
				new Source.Member(member.field(), target, member.list()), this.context, this.type);
	}

	@Override
	public Shape visit(FieldMapping.RecordExpression expression) {
		MappedType target = this.selections.mapped(expression.target()).orElseThrow();
		Map<String, Parameter> given = new CustomCypherArguments(this.planning).of(expression.expression(),
				expression.arguments(), this.field, this.place);
		return this.selections.values(this.field, false,
				new Source.RecordExpression(expression.expression(), target, given), this.context, this.type);
	}

	@Override
	public Shape visit(FieldMapping.Custom custom) {
		return this.selections.custom(this.field, custom, this.context, this.type, this.place);
	}

	private Shape leaf(int column) {
		return SelectionPlanner.leaf(column, this.type);
	}

	private ConnectionPlanner connection() {
		return new ConnectionPlanner(this.planning, this.field, this.place, this.context);
	}

	private Shape node(NodeType target, FieldContext inner) {
		return this.selections.node(target, this.field.getChildren(), inner);
	}

	private int nested(Source source, Filter filter, Columns inner) {
		return this.context.nested(new Fetch(source, filter, List.of(), Optional.empty(), inner.all()));
	}

}
