package io.zonegraph.planner;

import java.util.List;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLOutputType;

import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.RootField;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;
import io.zonegraph.plan.Value;

/** Plans one field of {@code Query}. */
final class RootFieldPlanner implements RootField.Visitor<Shape> {

	private final PlanningContext planning;

	private final ExecutableNormalizedField field;

	private final FieldContext context;

	private final GraphQLOutputType type;

	private final Place place;

	private final SelectionPlanner selections;

	RootFieldPlanner(PlanningContext planning, ExecutableNormalizedField field, FieldContext context,
			GraphQLOutputType type, Place place) {
		this.planning = planning;
		this.field = field;
		this.context = context;
		this.type = type;
		this.place = place;
		this.selections = new SelectionPlanner(planning);
	}

	@Override
	public Shape visit(RootField.One one) {
		NodeType target = one.target();
		String argument = target.key().field();
		Parameter key = this.planning.id(argument, argument(argument));
		Columns inner = new Columns();
		Shape row = node(target, inner);
		return new Shape.One(nested(new Source.ByKey(target, key), target, inner), row);
	}

	@Override
	public Shape visit(RootField.Several several) {
		NodeType target = several.target();
		Value given = argument("ids").value(this.planning.variables());
		Parameter keys = this.planning.parameter("ids", (name) -> new Parameter.Ids(name, given, "ids", this.place));
		Columns inner = new Columns();
		Shape row = node(target, inner);
		int key = inner.of(new Column.Property(Subject.NODE, target.key().name()));
		return new Shape.Many(nested(new Source.ByKeys(target, keys), target, inner), new Shape.Present(key, row),
				false, null);
	}

	@Override
	public Shape visit(RootField.Nodes nodes) {
		return connection().nodes(nodes.target());
	}

	@Override
	public Shape visit(RootField.Rows rows) {
		return connection().rows(rows.rowType(), Source.Relationships.Around.GRAPH);
	}

	@Override
	public Shape visit(RootField.Search search) {
		return connection().search(search);
	}

	@Override
	public Shape visit(RootField.Traversal traversal) {
		Source.Values source = new TraversalPlanner(this.planning, this.field, this.place, traversal).source();
		return this.selections.values(this.field, traversal.paths(), source, this.context, this.type);
	}

	@Override
	public Shape visit(RootField.GraphMetadata metadata) {
		return this.selections.fields(metadata.type(), this.field.getChildren(), this.context);
	}

	@Override
	public Shape visit(RootField.Custom custom) {
		return this.selections.custom(this.field, custom.mapping(), this.context, this.type, this.place);
	}

	private ArgumentValue argument(String name) {
		return this.planning.argument(this.field, name).orElseThrow();
	}

	private ConnectionPlanner connection() {
		return new ConnectionPlanner(this.planning, this.field, this.place, this.context);
	}

	private Shape node(NodeType target, Columns inner) {
		return this.selections.node(target, this.field.getChildren(), FieldContext.at(inner, Subject.NODE));
	}

	private int nested(Source source, NodeType target, Columns inner) {
		return this.context.nested(
				new Fetch(source, this.planning.validities().ofNode(target), List.of(), Optional.empty(), inner.all()));
	}

}
