package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Filter.Comparison;
import io.zonegraph.plan.Filter.Related;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Subject;

import static io.zonegraph.model.FilterOperator.EQ;
import static io.zonegraph.model.FilterOperator.IN;

/**
 * Chooses where to start the search for nodes with conditions on related nodes. If a
 * condition restricts a related node to given keys, the search starts there and examines
 * only that node's relationships, instead of all nodes of the type.
 *
 * <p>
 * For example, enterprises with {@code zones: {some: {id: {eq: "a"}}}} are found from
 * zone {@code a}. If several conditions each select one related node, all become starts,
 * and the database chooses which to use first.
 *
 * @param starts the conditions at whose related nodes the search starts; empty to start
 * at the nodes themselves
 * @param rest the remaining conditions
 */
record AccessPath(List<Related> starts, Filter rest) {

	static AccessPath of(Filter filter) {
		List<Filter> conjuncts = filter.conjuncts().toList();
		List<Filter> starts = conjuncts.stream().filter((each) -> namesKey(each, EQ)).toList();
		if (starts.isEmpty()) {
			starts = conjuncts.stream()
				.filter((each) -> namesKey(each, IN))
				.findFirst()
				.or(() -> conjuncts.stream().filter(AccessPath::namesText).findFirst())
				.stream()
				.toList();
		}
		List<Filter> rest = new ArrayList<>(conjuncts);
		rest.removeAll(starts);
		return new AccessPath(starts.stream().map(Related.class::cast).toList(),
				rest.isEmpty() ? Filter.none() : new Filter.All(rest));
	}

	/** Whether a filter restricts a part of the row to nodes with given keys. */
	static boolean names(Filter filter, Subject subject, NodeType type) {
		return names(filter, subject, type, EQ) || names(filter, subject, type, IN);
	}

	private static boolean names(Filter filter, Subject subject, NodeType type, FilterOperator operator) {
		return filter.conjuncts()
			.anyMatch((each) -> compares(each, subject, operator) && property(each).equals(type.key()));
	}

	private static boolean namesKey(Filter filter, FilterOperator operator) {
		return leadsAway(filter)
				&& names(wanted((Related) filter), Subject.NODE, ((Related) filter).target(), operator);
	}

	private static boolean namesText(Filter filter) {
		return leadsAway(filter) && wanted((Related) filter).conjuncts()
			.anyMatch((each) -> compares(each, Subject.NODE, EQ) && isText(property(each)));
	}

	/** The conditions that a related node must meet, restrictions included. */
	private static Filter wanted(Related related) {
		return related.domain().and(related.filter());
	}

	private static boolean leadsAway(Filter filter) {
		return filter instanceof Related related && related.quantifier() == Filter.Quantifier.SOME
				&& related.from() == Subject.NODE;
	}

	private static boolean compares(Filter filter, Subject subject, FilterOperator operator) {
		return filter instanceof Comparison comparison && !comparison.caseInsensitive()
				&& comparison.subject() == subject && comparison.operator() == operator;
	}

	private static Property property(Filter comparison) {
		return ((Comparison) comparison).property();
	}

	private static boolean isText(Property property) {
		return property.type().equals("String") && !property.list();
	}

}
