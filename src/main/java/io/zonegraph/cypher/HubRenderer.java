package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/**
 * Renders the first nodes of a list below a node that may be a hub. If it is one, nodes
 * of the wanted type are looked at in the order of an index, up to a bound: those joined
 * to the hub are the first ones of the list. If there are too few of them, all neighbours
 * are read after all. The database checks the relationship from the end with fewer
 * relationships, and decides by the hub's degree, which it knows.
 */
final class HubRenderer {

	/**
	 * For each wanted row and {@link #SPARE_ROWS}: a node with more of the relationships
	 * is a hub.
	 */
	private static final int HUB_FACTOR = 100;

	/**
	 * For each wanted row and {@link #SPARE_ROWS}: the maximum number of nodes looked at
	 * in the order of the index. Looking at one costs about six times as much as reading
	 * a neighbour, so that looking in vain at most doubles the work.
	 */
	private static final int SCAN_FACTOR = 20;

	private static final int SPARE_ROWS = 5;

	private final Names names;

	private final FilterRenderer filters;

	private final Start start;

	private final IndexOrders orders;

	HubRenderer(Names names, FilterRenderer filters, Start start, IndexOrders orders) {
		this.names = names;
		this.filters = filters;
		this.start = start;
		this.orders = orders;
	}

	/** Whether an index has the order of the list. */
	boolean applies(Source.Expand expand, Filter filter, Fetch fetch) {
		NodeType target = expand.target();
		return !expand.relationship().isDeep() && fetch.limit().isPresent() && target.matchLabels().size() == 1
				&& expand.relationship().types().stream().anyMatch(this.orders.types()::contains)
				&& isInOneDirection(fetch.order(), target)
				&& ofNode(fetch.order()).allMatch((property) -> property.claims().isEmpty())
				&& this.orders.indexes()
					.contains(Stream
						.concat(Stream.of(target.matchLabels().get(0)),
								ofNode(fetch.order()).map(FieldMapping.Property::name))
						.toList())
				&& filter.conjuncts().noneMatch(Filter.SeekAfter.class::isInstance);
	}

	private static Stream<FieldMapping.Property> ofNode(List<SortKey> order) {
		return order.stream()
			.takeWhile((key) -> key.reads(Subject.NODE))
			.map((key) -> ((SortKey.Value) key).property());
	}

	/**
	 * Whether the properties of the node come first and end with its key, in the order of
	 * an index. An index has no nodes without a value; these are the last ones of an
	 * ascending order.
	 */
	private static boolean isInOneDirection(List<SortKey> order, NodeType target) {
		List<SortKey> ofNode = order.stream().takeWhile((key) -> key.reads(Subject.NODE)).toList();
		return !ofNode.isEmpty() && ofNode.stream().allMatch(SortKey.Value.class::isInstance)
				&& ((SortKey.Value) ofNode.get(ofNode.size() - 1)).property().equals(target.key())
				&& ofNode.stream().map(SortKey::descending).distinct().count() == 1
				&& (!ofNode.get(0).descending() || ofNode.stream().allMatch(SortKey::required))
				&& order.stream().skip(ofNode.size()).allMatch((key) -> key.reads(Subject.EDGE));
	}

	/**
	 * Renders the rows.
	 * @param all the clauses that find all rows
	 */
	SourceClauses render(Source.Expand expand, Filter filter, Fetch fetch, SourceClauses all) {
		String first = this.names.of("firstOnes");
		String limit = "$" + fetch.limit().orElseThrow().name();
		String from = this.start.variable();
		Row row = all.row();
		List<String> variables = row.variables();
		String scan = "WITH CASE WHEN COUNT { %s } > %s THEN %s ELSE [] END AS %s".formatted(
				Patterns.expand(from, expand.relationship(), "", 1, ""), times(HUB_FACTOR, limit),
				scan(expand, filter, fetch, !row.edge().isEmpty()), first);
		String one = this.names.of("one");
		String taken = (variables.size() == 1) ? "UNWIND %s AS %s%nRETURN %s".formatted(first, row.node(), row.node())
				: "UNWIND %s AS %s%nRETURN %s[0] AS %s, %s[1] AS %s".formatted(first, one, one, row.node(), one,
						row.edge());
		String branches = "WITH %s WHERE size(%s) < %s%n%s%nRETURN %s%nUNION ALL%nWITH %s WHERE size(%s) >= %s%n%s"
			.formatted(first, first, limit, String.join("\n", all.clauses()), String.join(", ", variables), first,
					first, limit, taken);
		return SourceClauses.of(row, scan, Text.block("CALL (" + from + ", " + first + ")", branches));
	}

	private String scan(Source.Expand expand, Filter filter, Fetch fetch, boolean edge) {
		Row row = Patterns.target(this.names, expand.relationship(), expand.target(), edge);
		String node = row.node();
		List<String> known = new ArrayList<>();
		List<String> keys = new ArrayList<>();
		ofNode(fetch.order()).forEach((property) -> {
			String value = Text.name(node) + "." + Text.name(property.name());
			known.add(value + " IS NOT NULL");
			keys.add(value + (fetch.order().get(0).descending() ? " DESC" : ""));
		});
		List<String> clauses = new ArrayList<>();
		clauses.add("MATCH (" + node + FilterRenderer.labels(expand.target()) + ")" + FilterRenderer.where(known));
		clauses.add("WITH " + node + " ORDER BY " + String.join(", ", keys) + " LIMIT "
				+ times(SCAN_FACTOR, "$" + fetch.limit().orElseThrow().name()));
		clauses.add("MATCH " + Patterns.expand(this.start.variable(), expand.relationship(), row.edge(), 1, node)
				+ FilterRenderer.where(this.filters.conjuncts(this.start, filter, row)));
		clauses.add(OrderRenderer.limited(fetch, row.variables(), OrderRenderer.order(fetch, row)));
		clauses.add("RETURN " + row.variables()
			.stream()
			.collect(Collectors.joining(", ", row.edge().isEmpty() ? "" : "[", row.edge().isEmpty() ? "" : "]")));
		return Text.block("COLLECT", String.join("\n", clauses));
	}

	private static String times(int number, String limit) {
		return "%d * (%s + %d)".formatted(number, limit, SPARE_ROWS);
	}

}
