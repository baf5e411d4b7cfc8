package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType;
import io.zonegraph.plan.Column;
import io.zonegraph.plan.CursorPlan;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Step;
import io.zonegraph.plan.Value;

/** The inputs and collected results of planning one operation. Not thread-safe. */
final class PlanningContext {

	private static final int MAX_CONDITIONS = 500;

	static final String AS_OF = "asOf";

	private final GraphModel model;

	private final GraphQLSchema schema;

	private final ExecutableNormalizedOperation operation;

	private final Map<String, Object> variables;

	private final Map<String, Parameter> parameters = new LinkedHashMap<>();

	private final List<CursorPlan> cursors = new ArrayList<>();

	private final List<Page> pages = new ArrayList<>();

	private final Optional<Parameter> day;

	private final Validities validities;

	private int conditions;

	private final Set<String> structuralVariables = new HashSet<>();

	PlanningContext(GraphModel model, GraphQLSchema schema, ExecutableNormalizedOperation operation,
			Map<String, Object> variables, Optional<AsOf> asOf) {
		this.model = model;
		this.schema = schema;
		this.operation = operation;
		this.variables = variables;
		this.day = asOf.map((day) -> given(AS_OF, day.date()));
		this.validities = new Validities(model, this.day, asOf.filter(AsOf::surely).isPresent());
		asOf.flatMap(AsOf::variable).ifPresent(this.structuralVariables::add);
	}

	/** Filters for what was valid on the day of {@code @asOf}. */
	Validities validities() {
		return this.validities;
	}

	/** The day of {@code @asOf}; empty if the operation has none. */
	Optional<Parameter> day() {
		return this.day;
	}

	/**
	 * The condition on the rows to aggregate, beside those of the client: of several
	 * alternatives, the chosen one.
	 */
	Filter chosen(MappedType type, Filter given) {
		return new ChosenFilter(this.model).of(type, given);
	}

	/** A step along a relationship field, restricted to what was valid on that day. */
	Step step(FieldMapping.Relationship relationship) {
		NodeType target = nodeType(relationship.target());
		return new Step(relationship, target, this.validities.ofRelated(relationship, target));
	}

	GraphModel model() {
		return this.model;
	}

	Map<String, Object> variables() {
		return this.variables;
	}

	NodeType nodeType(String name) {
		return this.model.nodeType(name).orElseThrow();
	}

	/**
	 * The type of the properties that the edges of a field show; empty if they show none.
	 */
	Optional<EdgeType> edgeType(FieldMapping.Relationship relationship) {
		return (relationship.hasProperties() && !relationship.isDeep())
				? Optional.of((EdgeType) Objects.requireNonNull(this.model.types().get(relationship.properties())))
				: Optional.empty();
	}

	GraphQLFieldDefinition definition(ExecutableNormalizedField field, String typeName) {
		return Objects.requireNonNull(this.schema.getObjectType(typeName)).getFieldDefinition(field.getFieldName());
	}

	Place place(ExecutableNormalizedField field, String typeName) {
		return new Place(typeName + "." + field.getFieldName(), path(field), written(field).getSourceLocation());
	}

	private static List<String> path(ExecutableNormalizedField field) {
		String[] keys = new String[field.getLevel()];
		int level = keys.length;
		for (ExecutableNormalizedField each = field; each != null; each = each.getParent()) {
			keys[--level] = each.getResultKey();
		}
		return List.of(keys);
	}

	/** Plans {@code __typename}, or the refused field that it replaces. */
	Shape.Field typename(ExecutableNormalizedField field, String typeName) {
		return refused(field, typeName).orElseGet(() -> new Shape.Field(field.getResultKey(), true,
				new Shape.Constant(typeName), place(field, typeName)));
	}

	/** Plans a refused field; empty if the field is not refused. */
	Optional<Shape.Field> refused(ExecutableNormalizedField field, String typeName) {
		return Refusal.in(written(field)).map((refusal) -> {
			GraphQLOutputType type = Objects.requireNonNull(this.schema.getObjectType(typeName))
				.getFieldDefinition(refusal.field())
				.getType();
			Place place = new Place(typeName + "." + refusal.field(), path(field), written(field).getSourceLocation());
			return new Shape.Field(field.getResultKey(), GraphQLTypeUtil.isNonNull(type),
					new Shape.Refused(refusal.message()), place);
		});
	}

	/**
	 * Plans an object that is read from its parent's row.
	 * @param selected its selected fields
	 * @param shape plans a field, given its type
	 */
	Shape.Fields object(List<ExecutableNormalizedField> selected,
			BiFunction<ExecutableNormalizedField, GraphQLOutputType, Shape> shape) {
		List<Shape.Field> fields = new ArrayList<>();
		for (ExecutableNormalizedField field : selected) {
			String owner = field.getObjectTypeNames().iterator().next();
			if (field.getFieldName().equals(SelectionPlanner.TYPENAME)) {
				fields.add(typename(field, owner));
			}
			else {
				GraphQLOutputType type = definition(field, owner).getType();
				fields.add(new Shape.Field(field.getResultKey(), GraphQLTypeUtil.isNonNull(type),
						shape.apply(field, type), place(field, owner)));
			}
		}
		return new Shape.Fields(fields);
	}

	/** An argument of a field, or its default; empty if there is neither. */
	Optional<ArgumentValue> argument(ExecutableNormalizedField field, String name) {
		Map<String, Object> resolved = field.getResolvedArguments();
		if (!resolved.containsKey(name)) {
			return Optional.empty();
		}
		return Optional.of(ArgumentValue.of(resolved.get(name), written(field, name), this.variables));
	}

	private graphql.language.@Nullable Value<?> written(ExecutableNormalizedField field, String argument) {
		for (Argument each : written(field).getArguments()) {
			if (each.getName().equals(argument)) {
				return each.getValue();
			}
		}
		return null;
	}

	/** An argument of a field, or its default; empty if null or absent. */
	Optional<ArgumentValue> given(ExecutableNormalizedField field, String name) {
		return argument(field, name).filter((argument) -> !argument.isNull());
	}

	/**
	 * The value of an argument that determines the structure of the plan; empty if null
	 * or absent. Records the variable it comes from, so that the plan is not reused with
	 * another value.
	 */
	Optional<Object> structural(ExecutableNormalizedField field, String name) {
		Optional<ArgumentValue> argument = given(field, name);
		argument.map(ArgumentValue::variable).ifPresent((variable) -> this.structuralVariables.add(variable.name()));
		return argument.map(ArgumentValue::coerced);
	}

	private Field written(ExecutableNormalizedField field) {
		return this.operation.getMergedField(field).getSingleField();
	}

	/**
	 * Adds a parameter under a unique name.
	 * @param wanted the preferred name
	 * @param named creates the parameter with its name
	 */
	<P extends Parameter> P parameter(String wanted, Function<String, P> named) {
		String plain = wanted.replaceAll("\\W", "_");
		String name = plain;
		for (int number = 2; this.parameters.containsKey(name); number++) {
			name = plain + number;
		}
		P parameter = named.apply(name);
		this.parameters.put(name, parameter);
		return parameter;
	}

	/** A parameter with a value as given by the client; equal ones are shared. */
	Parameter given(String wanted, ArgumentValue argument) {
		Value value = argument.value(this.variables);
		for (Parameter known : this.parameters.values()) {
			if (known instanceof Parameter.Given given && given.value().equals(value)
					&& given.wanted().equals(wanted)) {
				return given;
			}
		}
		return parameter(wanted, (name) -> new Parameter.Given(name, wanted, value));
	}

	/**
	 * A parameter with the id of a node, or a list of ids, as given by the client; equal
	 * ones are shared.
	 */
	Parameter id(String wanted, ArgumentValue argument) {
		Value value = argument.value(this.variables);
		for (Parameter known : this.parameters.values()) {
			if (known.equals(new Parameter.Id(known.name(), wanted, value))) {
				return known;
			}
		}
		return parameter(wanted, (name) -> new Parameter.Id(name, wanted, value));
	}

	/** A parameter with date-times to compare with; equal ones are shared. */
	Parameter moment(String wanted, ArgumentValue argument) {
		Value value = argument.value(this.variables);
		for (Parameter known : this.parameters.values()) {
			if (known.equals(new Parameter.Moment(known.name(), wanted, value))) {
				return known;
			}
		}
		return parameter(wanted, (name) -> new Parameter.Moment(name, wanted, value));
	}

	/** A parameter whose value is checked or replaced; equal ones are shared. */
	Parameter argument(String wanted, ArgumentValue argument, Map<String, Object> meanings,
			Optional<Parameter.Allowed> allowed, boolean ids) {
		Value value = argument.value(this.variables);
		for (Parameter known : this.parameters.values()) {
			if (known.equals(new Parameter.Argument(known.name(), wanted, value, meanings, allowed, ids))) {
				return known;
			}
		}
		return parameter(wanted, (name) -> new Parameter.Argument(name, wanted, value, meanings, allowed, ids));
	}

	/**
	 * Counts a condition of a filter.
	 * @throws InvalidOperationException if the operation has too many
	 */
	void condition(String argument, Place place) {
		this.conditions++;
		if (this.conditions > MAX_CONDITIONS) {
			throw new InvalidOperationException(
					"Argument \"%s\" at %s has too many conditions; an operation may have %d.".formatted(argument,
							place, MAX_CONDITIONS),
					place);
		}
	}

	int cursor(CursorPlan cursor) {
		this.cursors.add(cursor);
		return this.cursors.size() - 1;
	}

	/**
	 * Adds a page, or returns an equal one that was added before.
	 * @param numbered creates the page with its index
	 */
	Page page(Function<Integer, Page> numbered) {
		Page page = numbered.apply(this.pages.size());
		for (Page known : this.pages) {
			if (known.isLike(page)) {
				return known;
			}
		}
		this.pages.add(page);
		return page;
	}

	/** The parameter that limits a fetch to a page, or to one row more. */
	Parameter.Limit limit(Page page, boolean oneMore) {
		for (Parameter known : this.parameters.values()) {
			if (known instanceof Parameter.Limit limit && limit.page().equals(page) && limit.oneMore() == oneMore) {
				return limit;
			}
		}
		return parameter("limit", (name) -> new Parameter.Limit(name, page, oneMore));
	}

	OperationPlan plan(List<Column> columns, Shape.Fields answer) {
		return new OperationPlan(columns, answer, List.copyOf(this.parameters.values()), this.cursors, this.pages,
				this.structuralVariables);
	}

}
