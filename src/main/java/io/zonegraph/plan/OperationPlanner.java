package io.zonegraph.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.RootField;

/**
 * Plans operations over one model.
 *
 * <p>
 * For example {@code { zone(id: "a") { name } enterprises { totalCount } }} becomes a
 * plan of two columns: the row of a zone by its key, and a count of enterprises.
 */
public final class OperationPlanner {

	private static final String QUERY = "Query";

	private final GraphModel model;

	public OperationPlanner(GraphModel model) {
		this.model = model;
	}

	/**
	 * Plans the root fields that the graph answers; others, such as introspection, are
	 * left out.
	 * @param schema the schema the operation is valid under
	 * @param definition the operation as it is written
	 * @param operation the same, normalized
	 * @param variables its coerced variables
	 * @return the plan, which also serves every other request of the same shape
	 * @throws InvalidOperationException if the client asked for what is not allowed
	 */
	public OperationPlan planFor(GraphQLSchema schema, OperationDefinition definition,
			ExecutableNormalizedOperation operation, Map<String, Object> variables) {
		PlanningContext planning = new PlanningContext(this.model, schema, operation, variables,
				AsOf.in(definition, schema, variables));
		Columns columns = new Columns();
		NestingLimit nesting = new NestingLimit();
		List<Shape.Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
			planning.refused(field, QUERY).ifPresent(fields::add);
			RootField root = this.model.roots().get(field.getFieldName());
			if (root != null) {
				fields.add(field(planning, field, root, columns));
				nesting.check(columns.all(), planning.place(field, QUERY));
			}
		}
		return planning.plan(columns.all(), new Shape.Fields(fields));
	}

	private static Shape.Field field(PlanningContext planning, ExecutableNormalizedField field, RootField root,
			Columns columns) {
		GraphQLOutputType type = planning.definition(field, QUERY).getType();
		Place place = planning.place(field, QUERY);
		return new Shape.Field(field.getResultKey(), GraphQLTypeUtil.isNonNull(type),
				shape(planning, field, root, FieldContext.at(columns, Subject.GRAPH), place), place);
	}

	private static Shape shape(PlanningContext planning, ExecutableNormalizedField field, RootField root,
			FieldContext context, Place place) {
		ConnectionPlanner connection = new ConnectionPlanner(planning, field, place, context);
		if (root instanceof RootField.One one) {
			return one(planning, field, one, context);
		}
		if (root instanceof RootField.Several several) {
			return several(planning, field, several, context, place);
		}
		if (root instanceof RootField.Nodes nodes) {
			return connection.nodes(nodes.target());
		}
		if (root instanceof RootField.Rows rows) {
			return connection.rows(rows.rowType(), Source.Relationships.Around.GRAPH);
		}
		if (root instanceof RootField.Search search) {
			return connection.search(search);
		}
		if (root instanceof RootField.Traversal traversal) {
			Source.Values source = new TraversalPlanner(planning, field, place, traversal).source();
			return new SelectionPlanner(planning).values(field, traversal.paths(), source, context,
					planning.definition(field, QUERY).getType());
		}
		if (root instanceof RootField.GraphMetadata metadata) {
			return new GraphMetadataPlanner(planning, context).shape(metadata.type(), field.getChildren());
		}
		return new SelectionPlanner(planning).custom(field, ((RootField.Custom) root).mapping(), context,
				planning.definition(field, QUERY).getType(), place);
	}

	private static Shape one(PlanningContext planning, ExecutableNormalizedField field, RootField.One one,
			FieldContext context) {
		String argument = one.target().key().field();
		Parameter key = planning.given(argument, planning.argument(field, argument).orElseThrow());
		Columns inner = new Columns();
		Shape row = new SelectionPlanner(planning).node(one.target(), field.getChildren(),
				FieldContext.at(inner, Subject.NODE));
		return new Shape.One(
				context.nested(
						fetch(new Source.ByKey(one.target(), key), planning.validities().ofNode(one.target()), inner)),
				row);
	}

	private static Shape several(PlanningContext planning, ExecutableNormalizedField field, RootField.Several several,
			FieldContext context, Place place) {
		Parameter keys = planning.parameter("ids",
				(name) -> new Parameter.Ids(name, value(planning, field, "ids"), "ids", place));
		Columns inner = new Columns();
		Shape row = new SelectionPlanner(planning).node(several.target(), field.getChildren(),
				FieldContext.at(inner, Subject.NODE));
		int key = inner.of(new Column.Property(Subject.NODE, several.target().key().name()));
		return new Shape.Many(
				context.nested(fetch(new Source.ByKeys(several.target(), keys),
						planning.validities().ofNode(several.target()), inner)),
				new Shape.Present(key, row), false, null);
	}

	private static Fetch fetch(Source source, Filter filter, Columns inner) {
		return new Fetch(source, filter, List.of(), Optional.empty(), inner.all());
	}

	private static Value value(PlanningContext planning, ExecutableNormalizedField field, String argument) {
		return planning.argument(field, argument).orElseThrow().value(planning.variables());
	}

}
