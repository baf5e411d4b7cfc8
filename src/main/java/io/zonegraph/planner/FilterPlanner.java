package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.Quantity;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Subject;

/** Plans the filter arguments of one field, such as {@code where} and {@code edge}. */
final class FilterPlanner {

	private static final int MAX_DEPTH = 40;

	private static final String WHERE = "where";

	private static final String EDGE = "edge";

	/**
	 * Fields of a list filter that restrict the nodes and relationships considered by its
	 * other fields.
	 */
	private static final Set<String> RESTRICTIONS = Set.of(WHERE, EDGE);

	private final PlanningContext planning;

	private final Place place;

	FilterPlanner(PlanningContext planning, Place place) {
		this.planning = planning;
		this.place = place;
	}

	/** The filter of a field that lists nodes or relationship rows of a type. */
	Filter ofType(ExecutableNormalizedField field, MappedType type, Subject subject) {
		return this.planning.given(field, "where")
			.map((where) -> ofType(where, type, subject, "where"))
			.orElse(Filter.none());
	}

	/** The filter of a field that lists nodes at the other end of relationships. */
	Filter ofRelated(ExecutableNormalizedField field, FieldMapping.Relationship relationship, NodeType target) {
		Filter edges = this.planning.given(field, EDGE)
			.map((edge) -> ofType(edge, edgeType(relationship), Subject.EDGE, EDGE))
			.orElse(Filter.none());
		return ofType(field, target, Subject.NODE).and(edges);
	}

	private EdgeType edgeType(FieldMapping.Relationship relationship) {
		return this.planning.edgeType(relationship).orElseThrow();
	}

	private Filter ofType(ArgumentValue where, MappedType type, Subject subject, String path) {
		return all(where, path, (name, value, inner) -> switch (name) {
			case "AND", "OR", "NOT" -> logic(name, value, inner, (part, place) -> ofType(part, type, subject, place));
			default -> ((FieldMapping.Filterable) type.field(name).orElseThrow())
				.accept(new FieldFilter(type, value, subject, inner));
		});
	}

	private Filter condition(FieldMapping.Condition condition, ArgumentValue value, Subject subject, String path) {
		if (condition.arguments().isEmpty()) {
			Filter holds = new Filter.Condition(subject, condition.condition(), arguments(condition, Map.of(), path));
			return Boolean.TRUE.equals(value.coerced()) ? holds : new Filter.Not(holds);
		}
		Map<String, ArgumentValue> given = value.fields(this.planning.variables());
		return new Filter.Condition(subject, condition.condition(), arguments(condition, given, path));
	}

	private Map<String, Parameter> arguments(FieldMapping.Condition condition, Map<String, ArgumentValue> given,
			String path) {
		return new CustomCypherArguments(this.planning).of(condition.condition(), condition.arguments(), given,
				this.place, path + ".");
	}

	/** Conditions on one property. */
	Filter ofProperty(FieldMapping.Property property, ArgumentValue value, Subject subject, String path) {
		return all(value, path,
				(name, operand, inner) -> name.equals(FilterOperator.CASE_INSENSITIVE)
						? all(operand, inner,
								(folded, text, at) -> new Filter.Comparison(subject, property,
										FilterOperator.of(folded).orElseThrow(), comparedWith(property, text), true))
						: ofOperator(property, name, operand, subject));
	}

	/** The quantity whose number a property is; empty if it is none. */
	Optional<Quantity> quantity(MappedType type, FieldMapping.Property property) {
		return this.planning.model().quantity(type, property);
	}

	private Filter ofOperator(FieldMapping.Property property, String name, ArgumentValue operand, Subject subject) {
		FilterOperator operator = FilterOperator.of(name).orElseThrow();
		return (operator.operand() == FilterOperator.Operand.BOOLEAN)
				? new Filter.Unknown(subject, property, Boolean.TRUE.equals(operand.coerced()))
				: new Filter.Comparison(subject, property, operator, comparedWith(property, operand), false);
	}

	/** Conditions on the property that identifies nodes. */
	private Filter ofKey(FieldMapping.Property key, ArgumentValue value, Subject subject, String path) {
		return all(value, path, (name, operand, inner) -> {
			FilterOperator operator = FilterOperator.of(name).orElseThrow();
			return (operator.operand() == FilterOperator.Operand.BOOLEAN) ? ofOperator(key, name, operand, subject)
					: new Filter.Comparison(subject, key, operator, this.planning.id(key.name(), operand), false);
		});
	}

	private Parameter comparedWith(FieldMapping.Property property, ArgumentValue operand) {
		return property.type().equals("DateTime") ? this.planning.moment(property.name(), operand)
				: this.planning.given(property.name(), operand);
	}

	private Filter related(NodeType owner, FieldMapping.Relationship relationship, ArgumentValue value, Subject subject,
			String path) {
		NodeType target = this.planning.nodeType(relationship.target());
		Filter valid = this.planning.validities().ofRelated(relationship, target);
		if (!relationship.many()) {
			return new Filter.Related(Filter.Quantifier.SOME, subject, relationship, target, valid,
					ofType(value, target, Subject.NODE, path));
		}
		Optional<EdgeType> edge = this.planning.edgeType(relationship);
		boolean closed = !relationship.isDeep() && this.planning.model().leadsOnlyToTarget(owner, relationship);
		return list(value, path,
				(name, condition, inner) -> new Filter.Related(quantifier(name), subject, relationship, target,
						valid.and(considered(value, target, edge, path)),
						ofType(condition, target, Subject.NODE, inner)),
				(values, condition, measured) -> {
					Filter domain = valid.and(aggregated(value, target, edge, path, measured));
					return new Filter.RelatedAggregate(subject, relationship, target, domain,
							closed && domain.keepsAll(), values, condition);
				}, target, edge);
	}

	private Filter referencedBy(FieldMapping.Lookup lookup, ArgumentValue value, Subject subject, String path) {
		NodeType target = this.planning.nodeType(lookup.target());
		Filter valid = this.planning.validities().ofNode(target);
		if (!lookup.many()) {
			return new Filter.ReferencedBy(Filter.Quantifier.SOME, subject, lookup, target, valid,
					ofType(value, target, Subject.NODE, path));
		}
		return list(value, path,
				(name, condition, inner) -> new Filter.ReferencedBy(quantifier(name), subject, lookup, target,
						valid.and(considered(value, target, Optional.empty(), path)),
						ofType(condition, target, Subject.NODE, inner)),
				(values, condition, measured) -> new Filter.RelatedAggregate(subject, lookup, target,
						valid.and(aggregated(value, target, Optional.empty(), path, measured)), false, values,
						condition),
				target, Optional.empty());
	}

	/**
	 * The restriction by {@code where} and {@code edge} in a list filter. It is planned
	 * again for each condition that it restricts, as it is also rendered each time: each
	 * use counts towards the limit of conditions.
	 */
	private Filter considered(ArgumentValue list, NodeType target, Optional<EdgeType> edge, String path) {
		Map<String, ArgumentValue> given = list.fields(this.planning.variables());
		Filter considered = Filter.none();
		ArgumentValue where = given.get(WHERE);
		if (where != null && !where.isNull()) {
			considered = considered.and(ofType(where, target, Subject.NODE, path + "." + WHERE));
		}
		ArgumentValue properties = given.get(EDGE);
		if (properties != null && !properties.isNull()) {
			considered = considered.and(ofType(properties, edge.orElseThrow(), Subject.EDGE, path + "." + EDGE));
		}
		return considered;
	}

	/**
	 * The restriction of what is counted or, if it is measured, aggregated.
	 */
	private Filter aggregated(ArgumentValue list, NodeType target, Optional<EdgeType> edge, String path,
			boolean measured) {
		Filter considered = considered(list, target, edge, path);
		return measured ? considered.and(this.planning.chosen(target, considered)) : considered;
	}

	/**
	 * Plans a list filter. Restrictions without any condition require at least one
	 * related node that meets them.
	 */
	private Filter list(ArgumentValue value, String path, Entry quantified, OfAggregates aggregated, NodeType target,
			Optional<EdgeType> edge) {
		Set<String> given = value.fields(this.planning.variables()).keySet();
		Filter conditions = conditions(value, path, quantified, aggregated, target, edge);
		return (conditions.keepsAll() && given.stream().anyMatch(RESTRICTIONS::contains))
				? quantified.plan("some", ArgumentValue.of(Map.of(), null, Map.of()), path) : conditions;
	}

	/**
	 * Conditions on the count and on aggregates are combined into a single filter, unless
	 * aggregates are over fewer nodes.
	 */
	private Filter conditions(ArgumentValue value, String path, Entry quantified, OfAggregates aggregated,
			NodeType target, Optional<EdgeType> edge) {
		boolean apart = !this.planning.chosen(target, Filter.none()).keepsAll();
		OnAggregates ofCount = new OnAggregates(target, edge);
		OnAggregates ofMeasures = apart ? new OnAggregates(target, edge) : ofCount;
		Filter others = all(value, path, (name, condition, inner) -> switch (name) {
			case WHERE, EDGE -> Filter.none();
			case "count" -> ofCount.add(name, condition, inner);
			case AggregatePlanner.AGGREGATE, AggregatePlanner.EDGE_AGGREGATE -> ofMeasures.add(name, condition, inner);
			default -> quantified.plan(name, condition, inner);
		});
		Filter all = others.and(ofCount.filter(aggregated, false));
		return apart ? all.and(ofMeasures.filter(aggregated, true)) : all;
	}

	private static Filter.Quantifier quantifier(String name) {
		return Filter.Quantifier.valueOf(name.toUpperCase(Locale.ROOT));
	}

	/** Plans {@code AND}, {@code OR} or {@code NOT}. */
	Filter logic(String name, ArgumentValue value, String path, Part part) {
		if (name.equals("NOT")) {
			return new Filter.Not(part.plan(value, path));
		}
		List<Filter> parts = new ArrayList<>();
		List<ArgumentValue> elements = value.elements(this.planning.variables());
		for (int index = 0; index < elements.size(); index++) {
			parts.add(part.plan(elements.get(index), path + "[" + index + "]"));
		}
		return name.equals("AND") ? new Filter.All(parts) : new Filter.Any(parts);
	}

	/** The conjunction of all fields of an input object. */
	Filter all(ArgumentValue object, String path, Entry entry) {
		List<Filter> filters = new ArrayList<>();
		for (Map.Entry<String, ArgumentValue> field : object.fields(this.planning.variables()).entrySet()) {
			String inner = path + "." + field.getKey();
			this.planning.condition(argument(inner), this.place);
			checkDepth(inner);
			requireNonNull(field.getValue(), inner);
			Filter filter = entry.plan(field.getKey(), field.getValue(), inner);
			if (!filter.keepsAll()) {
				filters.add(filter);
			}
		}
		return (filters.size() == 1) ? filters.get(0) : new Filter.All(filters);
	}

	private void checkDepth(String path) {
		if (path.chars().filter((character) -> character == '.').count() > MAX_DEPTH) {
			throw new InvalidOperationException(
					"Argument \"%s\" at %s nests too deeply; a path in it may have %d steps.".formatted(argument(path),
							this.place, MAX_DEPTH),
					this.place);
		}
	}

	private static String argument(String path) {
		return path.substring(0, path.indexOf('.'));
	}

	private void requireNonNull(ArgumentValue value, String path) {
		if (value.isNull()) {
			throw new InvalidOperationException("Argument \"%s\" at %s must not be null; leave it out%s."
				.formatted(path, this.place, asksForUnknown(path)), this.place);
		}
	}

	/**
	 * A hint to use {@code isNull}, for operators that compare with a value; else empty.
	 */
	private static String asksForUnknown(String path) {
		return FilterOperator.of(path.substring(path.lastIndexOf('.') + 1))
			.filter((operator) -> operator.operand() != FilterOperator.Operand.BOOLEAN)
			.map((operator) -> ", or ask with \"isNull\" for what is unknown")
			.orElse("");
	}

	interface Entry {

		Filter plan(String name, ArgumentValue value, String path);

	}

	private interface OfAggregates {

		/**
		 * A condition on aggregates.
		 * @param measured whether the aggregates are over what is chosen of several
		 * alternatives
		 */
		Filter filter(Map<String, Measure> measures, Filter condition, boolean measured);

	}

	/** Collects conditions on aggregates over the same nodes. */
	private final class OnAggregates {

		private final GroupValues values = new GroupValues();

		private final AggregateFilterPlanner planner;

		private Filter condition = Filter.none();

		OnAggregates(NodeType target, Optional<EdgeType> edge) {
			this.planner = new AggregateFilterPlanner(FilterPlanner.this, target, Subject.NODE, edge.orElse(null),
					this.values);
		}

		/** Adds a condition, which is planned with the others later. */
		Filter add(String name, ArgumentValue conditions, String path) {
			this.condition = this.condition.and(this.planner.ofGroup(name, conditions, path));
			return Filter.none();
		}

		Filter filter(OfAggregates aggregated, boolean measured) {
			return this.condition.keepsAll() ? Filter.none()
					: aggregated.filter(this.values.measures(), this.condition, measured);
		}

	}

	interface Part {

		Filter plan(ArgumentValue value, String path);

	}

	/** Plans the conditions on one field. */
	private final class FieldFilter implements FieldMapping.FilterVisitor<Filter> {

		private final MappedType owner;

		private final ArgumentValue value;

		private final Subject subject;

		private final String path;

		FieldFilter(MappedType owner, ArgumentValue value, Subject subject, String path) {
			this.owner = owner;
			this.value = value;
			this.subject = subject;
			this.path = path;
		}

		@Override
		public Filter visit(FieldMapping.Property property) {
			return isKey(property) ? ofKey(property, this.value, this.subject, this.path)
					: ofProperty(property, this.value, this.subject, this.path);
		}

		private boolean isKey(FieldMapping.Property property) {
			return this.owner instanceof NodeType node && node.key().equals(property);
		}

		@Override
		public Filter visit(FieldMapping.Condition condition) {
			return condition(condition, this.value, this.subject, this.path);
		}

		@Override
		public Filter visit(FieldMapping.Relationship relationship) {
			return related((NodeType) this.owner, relationship, this.value, this.subject, this.path);
		}

		@Override
		public Filter visit(FieldMapping.Lookup lookup) {
			return referencedBy(lookup, this.value, this.subject, this.path);
		}

		@Override
		public Filter visit(FieldMapping.RowEnd end) {
			return ofType(this.value, FilterPlanner.this.planning.nodeType(end.target()),
					end.isStart() ? Subject.START : Subject.END, this.path);
		}

	}

}
