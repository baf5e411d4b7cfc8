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
import io.zonegraph.plan.Column;
import io.zonegraph.plan.CursorPlan;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.Step;
import io.zonegraph.plan.Value;

/** What planning one operation knows and gathers. Confined to one thread. */
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
			Map<String, Object> variables, Optional<ArgumentValue> asOf) {
		this.model = model;
		this.schema = schema;
		this.operation = operation;
		this.variables = variables;
		this.day = asOf.map((date) -> given(AS_OF, date));
		this.validities = new Validities(model, this.day);
	}

	/** Keeps what held on the day that the operation asks for. */
	Validities validities() {
		return this.validities;
	}

	/** The day that the operation asks for. */
	Optional<Parameter> day() {
		return this.day;
	}

	/** A step along a relationship field, over what held on that day. */
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

	/** The properties that the edges of a field show; empty where it shows none. */
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

	/** A field that tells its parent's type, or that stands for one that is refused. */
	Shape.Field typename(ExecutableNormalizedField field, String typeName) {
		return refused(field, typeName).orElseGet(() -> new Shape.Field(field.getResultKey(), true,
				new Shape.Constant(typeName), place(field, typeName)));
	}

	/** A field that is refused; empty for one to answer. */
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
	 * An object that a row has no value of its own for.
	 * @param selected its fields
	 * @param shape how a field is read, given its type
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

	/** An argument of a field, or its default; empty where there is neither. */
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

	/** An argument of a field that is there and not null. */
	Optional<ArgumentValue> given(ExecutableNormalizedField field, String name) {
		return argument(field, name).filter((argument) -> !argument.isNull());
	}

	/**
	 * An argument on whose very value the plan depends; empty where null or not given.
	 */
	Optional<Object> structural(ExecutableNormalizedField field, String name) {
		Optional<ArgumentValue> argument = given(field, name);
		argument.map(ArgumentValue::variable).ifPresent((variable) -> this.structuralVariables.add(variable.name()));
		return argument.map(ArgumentValue::coerced);
	}

	private Field written(ExecutableNormalizedField field) {
		return this.operation.getMergedField(field).getSingleField();
	}

	/** Adds a parameter under a name that no other has. */
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

	/** A parameter with a value as the client gave it; the same value is sent once. */
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

	/** A parameter with moments that others are compared with; sent once. */
	Parameter moment(String wanted, ArgumentValue argument) {
		Value value = argument.value(this.variables);
		for (Parameter known : this.parameters.values()) {
			if (known.equals(new Parameter.Moment(known.name(), wanted, value))) {
				return known;
			}
		}
		return parameter(wanted, (name) -> new Parameter.Moment(name, wanted, value));
	}

	/** A parameter that is checked or translated; the same one is sent once. */
	Parameter argument(String wanted, ArgumentValue argument, Map<String, Object> meanings,
			Optional<Parameter.Allowed> allowed) {
		Value value = argument.value(this.variables);
		for (Parameter known : this.parameters.values()) {
			if (known.equals(new Parameter.Argument(known.name(), wanted, value, meanings, allowed))) {
				return known;
			}
		}
		return parameter(wanted, (name) -> new Parameter.Argument(name, wanted, value, meanings, allowed));
	}

	/** Counts another condition of a filter. */
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

	/** A page, numbered; pages that are found in the same way are one. */
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

	/** The parameter that limits a fetch to a page, or to one more. */
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
