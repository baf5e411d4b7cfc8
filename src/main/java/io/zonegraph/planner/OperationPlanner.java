package io.zonegraph.planner;

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
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Subject;

/**
 * Plans operations over one model.
 *
 * <p>
 * For example, {@code { zone(id: "a") { name } enterprises { totalCount } }} becomes a
 * plan with two columns: a zone by its key, and the number of enterprises.
 */
public final class OperationPlanner {

	private static final String QUERY = "Query";

	private final GraphModel model;

	/** The model for operations with {@code @asOf}. */
	private final GraphModel onADay;

	public OperationPlanner(GraphModel model) {
		this.model = model;
		this.onADay = model.onADay();
	}

	/**
	 * Plans the root fields that are answered from the graph; others, such as
	 * introspection, are ignored.
	 * @param schema the schema against which the operation was validated
	 * @param definition the operation in the document
	 * @param operation the same operation, normalized
	 * @param variables its coerced variables
	 * @return the plan, which can be reused for all requests of the same shape
	 * @throws InvalidOperationException if arguments are not allowed or a limit is
	 * exceeded
	 */
	public OperationPlan planFor(GraphQLSchema schema, OperationDefinition definition,
			ExecutableNormalizedOperation operation, Map<String, Object> variables) {
		Optional<AsOf> asOf = AsOf.in(definition, schema, variables);
		GraphModel model = asOf.isPresent() ? this.onADay : this.model;
		PlanningContext planning = new PlanningContext(model, schema, operation, variables, asOf);
		Columns columns = new Columns();
		NestingLimit nesting = new NestingLimit();
		List<Shape.Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
			planning.refused(field, QUERY).ifPresent(fields::add);
			RootField root = model.roots().get(field.getFieldName());
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
				root.accept(
						new RootFieldPlanner(planning, field, FieldContext.at(columns, Subject.GRAPH), type, place)),
				place);
	}

}
