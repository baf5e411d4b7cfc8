package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Subject;

/** Renders filters as predicates. */
final class FilterRenderer {

	private final Names names;

	private final Set<String> nullKeys;

	FilterRenderer(Names names, Set<String> nullKeys) {
		this.names = names;
		this.nullKeys = nullKeys;
	}

	/** The predicates that must all hold; empty where every row is kept. */
	List<String> conjuncts(Filter filter, Row row) {
		if (filter instanceof Filter.All all) {
			List<String> conjuncts = new ArrayList<>();
			all.filters().forEach((part) -> conjuncts.addAll(conjuncts(part, row)));
			return conjuncts;
		}
		if (filter instanceof Filter.SeekAfter beyond) {
			return beyond(beyond, row);
		}
		return List.of(predicate(filter, row));
	}

	/** Of the filters that must all hold, those of a kind, or those that are not. */
	static Filter part(Filter filter, Class<? extends Filter> kind, boolean ofKind) {
		return new Filter.All(flat(filter).filter((each) -> kind.isInstance(each) == ofKind).toList());
	}

	/** Whether a filter is rendered with an aggregation within. */
	static boolean aggregates(Filter filter) {
		if (filter instanceof Filter.RelatedAggregate related) {
			return !isOneCount(related) || aggregates(related.domain());
		}
		if (filter instanceof Filter.Related related) {
			return aggregates(related.domain()) || aggregates(related.filter());
		}
		if (filter instanceof Filter.ReferencedBy related) {
			return aggregates(related.domain()) || aggregates(related.filter());
		}
		if (filter instanceof Filter.Any any) {
			return any.filters().stream().anyMatch(FilterRenderer::aggregates);
		}
		if (filter instanceof Filter.All all) {
			return all.filters().stream().anyMatch(FilterRenderer::aggregates);
		}
		return filter instanceof Filter.Not not && aggregates(not.filter());
	}

	/** The filters that must all hold. */
	static Stream<Filter> flat(Filter filter) {
		return (filter instanceof Filter.All all) ? all.filters().stream().flatMap(FilterRenderer::flat)
				: Stream.of(filter);
	}

	private String predicate(Filter filter, Row row) {
		return predicate(filter, row, false);
	}

	/**
	 * Renders one filter.
	 * @param negated whether an odd number of {@code NOT} stand around it
	 */
	private String predicate(Filter filter, Row row, boolean negated) {
		if (filter instanceof Filter.All all) {
			return all.filters().isEmpty() ? "true" : joined(all.filters(), " AND ", row, negated);
		}
		if (filter instanceof Filter.Any any) {
			return any.filters().isEmpty() ? "false" : joined(any.filters(), " OR ", row, negated);
		}
		if (filter instanceof Filter.Not not) {
			return "NOT (" + predicate(not.filter(), row, !negated) + ")";
		}
		if (filter instanceof Filter.Comparison comparison) {
			String property = row.property(comparison.subject(), comparison.property().name());
			if (comparison.caseInsensitive()) {
				property = folded(property);
			}
			return (negated && comparison.operator() == FilterOperator.IN) ? amongSome(comparison, property)
					: comparison(comparison, property);
		}
		if (filter instanceof Filter.Unknown unknown) {
			return unknown(unknown, row.property(unknown.subject(), unknown.property().name()));
		}
		if (filter instanceof Filter.ReferencedBy lookedUp) {
			return lookedUp(lookedUp, row);
		}
		if (filter instanceof Filter.RelatedAggregate related) {
			return aggregated(related, row);
		}
		if (filter instanceof Filter.ValidOn held) {
			return heldOn(held, row);
		}
		if (filter instanceof Filter.Condition condition) {
			this.names.note(condition.condition());
			return CustomCypher.expression(condition.condition(), row.variable(condition.subject()),
					condition.arguments());
		}
		if (filter instanceof Filter.Related related) {
			return related(related, row);
		}
		return String.join(" AND ", beyond((Filter.SeekAfter) filter, row));
	}

	private String joined(List<Filter> filters, String operator, Row row, boolean negated) {
		return filters.stream()
			.map((part) -> predicate(part, row, negated))
			.collect(Collectors.joining(operator, "(", ")"));
	}

	/**
	 * Nothing is in an empty list, not even an unknown value, so that the contrary holds
	 * for all. Neo4j evaluates it so, but its planner takes {@code NOT p IN $list} to
	 * imply {@code p IS NOT NULL} and reads an index on {@code p}, which lacks the nodes
	 * without {@code p}. Whether the list is empty is not known when the statement is
	 * planned, so the statement asks.
	 */
	private String amongSome(Filter.Comparison comparison, String property) {
		return "(size($" + comparison.parameter().name() + ") > 0 AND " + comparison(comparison, property) + ")";
	}

	/** Without regard to case, width and composition of characters. */
	private static String folded(String text) {
		return "toLower(normalize(" + text + ", NFKC))";
	}

	private String folded(Filter.Comparison comparison, String parameter) {
		if (comparison.operator() != FilterOperator.IN) {
			return folded(parameter);
		}
		String element = this.names.of("element");
		return "[%s IN %s | %s]".formatted(element, parameter, folded(element));
	}

	private String comparison(Filter.Comparison comparison, String property) {
		if (comparison.parameter() instanceof Parameter.Moment) {
			return new MomentRenderer(this.names).comparison(comparison, property);
		}
		String given = "$" + comparison.parameter().name();
		String parameter = comparison.caseInsensitive() ? folded(comparison, given) : given;
		return switch (comparison.operator()) {
			case EQ -> property + " = " + parameter;
			case NE -> property + " <> " + parameter;
			case IN -> property + " IN " + parameter;
			case LT -> property + " < " + parameter;
			case LTE -> property + " <= " + parameter;
			case GT -> property + " > " + parameter;
			case GTE -> property + " >= " + parameter;
			case CONTAINS -> property + " CONTAINS " + parameter;
			case STARTS_WITH -> property + " STARTS WITH " + parameter;
			case ENDS_WITH -> property + " ENDS WITH " + parameter;
			case INCLUDES -> parameter + " IN " + property;
			case INCLUDES_ANY -> overElements("any", property, parameter);
			case ONLY -> "(size(" + property + ") > 0 AND " + overElements("all", property, parameter) + ")";
			case IS_NULL, IS_EMPTY -> throw new IllegalStateException("Takes no parameter: " + comparison.operator());
		};
	}

	private String overElements(String quantifier, String property, String parameter) {
		String element = this.names.of("element");
		return "%s(%s IN %s WHERE %s IN %s)".formatted(quantifier, element, property, element, parameter);
	}

	private static String unknown(Filter.Unknown unknown, String property) {
		if (unknown.property().list()) {
			return "coalesce(size(" + property + "), 0) " + (unknown.unknown() ? "= 0" : "> 0");
		}
		return property + (unknown.unknown() ? " IS NULL" : " IS NOT NULL");
	}

	private String related(Filter.Related related, Row row) {
		Row far = far(related);
		String match = "MATCH " + pattern(related, row.variable(related.from()), far);
		return quantified(related.quantifier(), match, related.domain(), related.filter(), far,
				related.relationship().isDeep());
	}

	private String lookedUp(Filter.ReferencedBy lookedUp, Row row) {
		Row far = Row.ofNode(this.names.of(lookedUp.target().name()));
		return quantified(lookedUp.quantifier(), match(lookedUp.from(), lookedUp.lookup(), lookedUp.target(), row, far),
				lookedUp.domain(), lookedUp.filter(), far, false);
	}

	private String match(Subject from, FieldMapping.Lookup lookup, NodeType target, Row row, Row far) {
		String key = this.names.of("key");
		return "UNWIND %s AS %s%nMATCH (%s {%s: %s})".formatted(row.property(from, lookup.property()), key,
				far.node() + labels(target), Text.name(lookup.key()), key);
	}

	/**
	 * @param several whether more than one way may lead to a node
	 */
	private String quantified(Filter.Quantifier quantifier, String match, Filter domain, Filter filter, Row far,
			boolean several) {
		List<String> conditions = new ArrayList<>(conjuncts(domain, far));
		if (quantifier == Filter.Quantifier.ALL) {
			// What is unknown does not meet the condition.
			conditions.add("NOT coalesce(" + predicate(filter, far) + ", false)");
		}
		else {
			conditions.addAll(conjuncts(filter, far));
		}
		return switch (quantifier) {
			case SOME -> exists(match, conditions);
			case NONE, ALL -> "NOT " + exists(match, conditions);
			case SINGLE -> Text.block("COUNT", match + where(conditions) + distinct("RETURN", far, several)) + " = 1";
		};
	}

	private static String distinct(String clause, Row far, boolean several) {
		return several ? "\n" + clause + " DISTINCT " + far.node() : "";
	}

	private String aggregated(Filter.RelatedAggregate related, Row row) {
		Row far = far(related);
		String match = match(related, row, far) + where(conjuncts(related.domain(), far));
		boolean several = related.field() instanceof FieldMapping.Relationship relationship && relationship.isDeep();
		if (isOneCount(related)) {
			String counted = count(related, match + distinct("RETURN", far, several), row);
			String name = related.measures().keySet().iterator().next();
			return "(" + predicate(related.condition(), Row.EMPTY.with(Map.of(name, counted))) + ")";
		}
		String aggregates = this.names.of("aggregates");
		Map<String, String> values = new LinkedHashMap<>();
		List<String> measured = new ArrayList<>();
		related.measures().forEach((name, measure) -> {
			values.put(name, aggregates + "[" + measured.size() + "]");
			measured.add(MeasureRenderer.expression(measure, far));
		});
		String rows = match + distinct("WITH", far, several) + "\nRETURN [" + String.join(", ", measured) + "]";
		// Compared outside of the subquery: a WITH inside would group by what the
		// subquery imports, and leave no row where nothing is related.
		return "any(%s IN %s WHERE %s)".formatted(aggregates, Text.block("COLLECT", rows),
				predicate(related.condition(), Row.EMPTY.with(values)));
	}

	/**
	 * Whether it is about the number of rows alone, which is written once or is cheap.
	 */
	private static boolean isOneCount(Filter.RelatedAggregate related) {
		return related.measures().size() == 1
				&& related.measures().values().stream().allMatch(Measure.Rows.class::isInstance)
				&& ((related.unfiltered() && related.target().matchLabels().size() == 1)
						|| related.condition() instanceof Filter.Comparison);
	}

	private static String count(Filter.RelatedAggregate related, String rows, Row row) {
		String counted = Text.block("COUNT", rows);
		return (related.unfiltered() && related.field() instanceof FieldMapping.Relationship relationship)
				? Patterns.degree(row.variable(related.from()), relationship, related.target(), counted) : counted;
	}

	private Row far(Filter.RelatedAggregate related) {
		String node = this.names.of(related.target().name());
		boolean edge = related.measures().values().stream().anyMatch(RowUsage::readsEdge)
				|| RowUsage.of(related.domain()).edge();
		if (!edge || !(related.field() instanceof FieldMapping.Relationship relationship)) {
			return Row.ofNode(node);
		}
		return relationship.isDeep() ? Row.ofNode(node).over(this.names.of("steps"))
				: new Row(node, this.names.of(Patterns.edgeName(relationship)), "", "", "");
	}

	private String match(Filter.RelatedAggregate related, Row row, Row far) {
		return (related.field() instanceof FieldMapping.Lookup lookup)
				? match(related.from(), lookup, related.target(), row, far)
				: "MATCH " + pattern(row.variable(related.from()), (FieldMapping.Relationship) related.field(),
						related.target(), far);
	}

	private String heldOn(Filter.ValidOn held, Row row) {
		String subject = row.variable(held.subject());
		if (held.subject() == Subject.EDGE && row.severalEdges()) {
			String step = this.names.of("step");
			return "all(%s IN %s WHERE %s)".formatted(step, subject, heldOn(held, step));
		}
		String undated = held.labels().isEmpty() ? ""
				: "NOT " + Text.name(subject) + ":" + Text.alternatives(held.labels()) + " OR ";
		return undated.isEmpty() ? heldOn(held, subject) : "(" + undated + "(" + heldOn(held, subject) + "))";
	}

	private static String heldOn(Filter.ValidOn held, String subject) {
		String from = Text.name(subject) + "." + Text.name(held.validity().from());
		String to = Text.name(subject) + "." + Text.name(held.validity().to());
		String day = "$" + held.day().name();
		return "(%s IS NULL OR %s <= %s) AND (%s IS NULL OR %s >= %s)".formatted(from, from, day, to, to, day);
	}

	/** What must hold of the far end of a condition on related nodes. */
	List<String> conjuncts(Filter.Related related, Row far) {
		List<String> conditions = new ArrayList<>(conjuncts(related.domain(), far));
		conditions.addAll(conjuncts(related.filter(), far));
		return conditions;
	}

	/** Names for the far end of a condition on related nodes. */
	Row far(Filter.Related related) {
		String node = this.names.of(related.target().name());
		boolean edge = RowUsage.of(related.domain().and(related.filter())).edge();
		if (!edge) {
			return Row.ofNode(node);
		}
		return related.relationship().isDeep() ? Row.ofNode(node).over(this.names.of("steps"))
				: new Row(node, this.names.of(Patterns.edgeName(related.relationship())), "", "", "");
	}

	/** The pattern that leads to the far end. */
	String pattern(Filter.Related related, String from, Row far) {
		return pattern(from, related.relationship(), related.target(), far);
	}

	private static String pattern(String from, FieldMapping.Relationship relationship, NodeType target, Row far) {
		return Patterns.along(from, relationship, far.edge(), relationship.maxDepth(), far.node() + labels(target));
	}

	private static String exists(String match, List<String> conjuncts) {
		return Text.block("EXISTS", match + where(conjuncts));
	}

	/** A WHERE clause on a line of its own; empty where there is no predicate. */
	static String where(List<String> conjuncts) {
		return conjuncts.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conjuncts);
	}

	/** The labels of a node in a pattern. */
	static String labels(NodeType type) {
		return ":" + Text.alternatives(type.matchLabels());
	}

	/**
	 * What lies beyond a row in an order: the first key decides, and among equals the
	 * next. The first predicate alone bounds the first key where it can, for an index to
	 * use.
	 */
	private List<String> beyond(Filter.SeekAfter beyond, Row row) {
		List<SortKey> order = beyond.order();
		List<String> alternatives = new ArrayList<>();
		List<String> equal = new ArrayList<>();
		for (int index = 0; index < order.size(); index++) {
			SortKey key = order.get(index);
			String property = row.property(key.subject(), key.property().name());
			Parameter value = beyond.keys().get(index);
			List<String> parts = new ArrayList<>(equal);
			parts.add(strictlyBeyond(key, property, value, beyond.after()));
			alternatives.add(String.join(" AND ", parts));
			equal.add(isNull(value) ? property + " IS NULL" : property + " = $" + value.name());
		}
		if (alternatives.size() == 1) {
			return alternatives;
		}
		List<String> conjuncts = new ArrayList<>(bound(order.get(0), row, beyond));
		conjuncts.add("(" + String.join(" OR ", alternatives) + ")");
		return conjuncts;
	}

	private List<String> bound(SortKey first, Row row, Filter.SeekAfter beyond) {
		Parameter value = beyond.keys().get(0);
		boolean ascending = first.descending() != beyond.after();
		// Unknown values count as the largest, so only a bound from above excludes them.
		if (isNull(value) || (ascending && !first.property().required())) {
			return List.of();
		}
		String property = row.property(first.subject(), first.property().name());
		return List.of(property + (ascending ? " >= $" : " <= $") + value.name());
	}

	private String strictlyBeyond(SortKey key, String property, Parameter value, boolean after) {
		boolean ascending = key.descending() != after;
		if (isNull(value)) {
			return ascending ? "false" : property + " IS NOT NULL";
		}
		String comparison = property + (ascending ? " > $" : " < $") + value.name();
		return (ascending && !key.property().required()) ? "(" + comparison + " OR " + property + " IS NULL)"
				: comparison;
	}

	private boolean isNull(Parameter value) {
		return this.nullKeys.contains(value.name());
	}

	/** The guard of a node that must be of one of several types. */
	static List<String> guard(String from, List<String> labels) {
		return labels.isEmpty() ? List.of() : List.of(from + ":" + Text.alternatives(labels));
	}

}
