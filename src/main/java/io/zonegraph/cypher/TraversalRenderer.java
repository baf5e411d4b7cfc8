package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.Direction;
import io.zonegraph.plan.Source;

/**
 * Renders paths and neighbourhoods. Both are bounded for nodes with any number of
 * relationships: a path passes through no hub, except one that joins its two ends
 * directly, and a neighbourhood stops expanding at its limit.
 */
final class TraversalRenderer {

	/** A node with more relationships is a hub. */
	private static final int HUB = 1_000;

	/** An end of paths with at most as many relationships has few. */
	private static final int FEW = 5;

	/** Paths with more relationships are long. */
	private static final int LONG = 3;

	private final Names names;

	private final FilterRenderer filters;

	TraversalRenderer(Names names, FilterRenderer filters) {
		this.names = names;
		this.filters = filters;
	}

	/**
	 * Renders the clauses that find paths.
	 * @param value the variable for the rows, a map for each path
	 */
	List<String> paths(Source.Paths paths, String value) {
		String start = this.names.of("start");
		String end = this.names.of("finish");
		String path = this.names.of("path");
		List<String> clauses = new ArrayList<>();
		clauses.add("MATCH " + keyed(start, paths.ends(), paths.from().name()));
		clauses.add("WITH " + start + " LIMIT 1");
		clauses.add("MATCH " + keyed(end, paths.ends(), paths.to().name()));
		clauses.add("WITH " + start + ", " + end + " LIMIT 1");
		String nodes = this.names.of("nodes");
		String edges = this.names.of("relationships");
		String returned = "\nRETURN nodes(%1$s) AS %2$s, relationships(%1$s) AS %3$s".formatted(path, nodes, edges);
		List<String> branches = new ArrayList<>();
		if (isPartedByFirst(paths)) {
			branches.add(fromFewEnd(paths, start, end, nodes, edges));
			branches.add("WITH %s, %s WHERE NOT (%s)%n%s".formatted(start, end, hasFewEnd(paths, start, end),
					withoutHub(paths, start, end, path) + returned));
		}
		else {
			branches.add(withoutHub(paths, start, end, path) + returned);
		}
		if (paths.maxHops() > 1) {
			branches.add(throughHub(paths, start, end, path) + returned);
		}
		clauses.add(Text.block("CALL (" + start + ", " + end + ")", String.join("\nUNION\n", branches)));
		clauses
			.add("WITH %2$s, %1$s ORDER BY size(%1$s), [each IN %1$s | coalesce(each.id, elementId(each))] LIMIT %3$d"
				.formatted(edges, nodes, paths.most()));
		clauses.add("""
				WITH {length: size(%1$s), nodes: %2$s, hops: [index IN range(0, size(%1$s) - 1) | {
				  from: %2$s[index], to: %2$s[index + 1], relationship: %1$s[index],
				  forward: startNode(%1$s[index]) = %2$s[index]
				}]} AS %3$s""".formatted(edges, nodes, value));
		return clauses;
	}

	/**
	 * Whether paths from an end with few relationships are searched for each of these. A
	 * search for several shortest paths also follows those that pass a node twice, and
	 * there are very many of them if an end is joined to the rest of the graph by a busy
	 * node only: that node is passed again and again. Paths that begin with a given
	 * relationship know the node that they must not pass again.
	 */
	private static boolean isPartedByFirst(Source.Paths paths) {
		return paths.most() > 1 && paths.maxHops() > LONG;
	}

	/** Whether an end from which paths can be followed has few relationships. */
	private static String hasFewEnd(Source.Paths paths, String start, String end) {
		String few = "COUNT { (%s)--() } <= " + FEW;
		return few.formatted(start) + ((paths.direction() == Direction.BOTH) ? " OR " + few.formatted(end) : "");
	}

	/** Paths that pass through no hub, from the end with fewer relationships. */
	private String fromFewEnd(Source.Paths paths, String start, String end, String nodes, String edges) {
		String one = this.names.of("fewEnd");
		String other = this.names.of("farEnd");
		boolean swaps = paths.direction() == Direction.BOTH;
		String order = swaps
				? """
						WITH CASE WHEN COUNT { (%1$s)--() } <= COUNT { (%2$s)--() } THEN [%1$s, %2$s] ELSE [%2$s, %1$s] END AS %3$s
						WITH %3$s[0] AS %4$s, %3$s[1] AS %5$s"""
					.formatted(start, end, this.names.of("bothEnds"), one, other)
				: "WITH %s AS %s, %s AS %s".formatted(start, one, end, other);
		String body = """
				%s
				UNION
				%s""".formatted(beyondFirst(paths, one, other, nodes, edges), direct(paths, one, other, nodes, edges));
		String returned = swaps
				? "RETURN CASE WHEN %3$s = %4$s THEN %1$s ELSE reverse(%1$s) END AS %1$s, CASE WHEN %3$s = %4$s THEN %2$s ELSE reverse(%2$s) END AS %2$s"
				: "RETURN %1$s, %2$s";
		return order + "\nWHERE COUNT { (" + one + ")--() } <= " + FEW + "\n"
				+ Text.block("CALL (" + one + ", " + other + ")", body) + "\n"
				+ returned.formatted(nodes, edges, one, start);
	}

	private String beyondFirst(Source.Paths paths, String start, String end, String nodes, String edges) {
		String first = this.names.of("first");
		String second = this.names.of("second");
		String path = this.names.of("path");
		List<String> conditions = new ArrayList<>(between(paths, second, first, start, end));
		conditions.add("%s <> %s".formatted(start, end));
		return "MATCH "
				+ step(paths.types(), first, paths.direction(), start, second + FilterRenderer.labels(paths.ends()))
				+ FilterRenderer.where(conditions) + "\nMATCH " + path + " = SHORTEST " + paths.most() + " "
				+ simple(paths, List.of(second, start), end, paths.maxHops() - 2)
				+ "\nRETURN [%s] + nodes(%s) AS %s, [%s] + relationships(%s) AS %s".formatted(start, path, nodes, first,
						path, edges);
	}

	private String direct(Source.Paths paths, String start, String end, String nodes, String edges) {
		String only = this.names.of("only");
		List<String> conditions = new ArrayList<>(List.of("%s <> %s".formatted(start, end)));
		conditions.addAll(this.filters.conjuncts(paths.domain(), edge(only)));
		return "MATCH " + step(paths.types(), only, paths.direction(), start, end) + FilterRenderer.where(conditions)
				+ "\nRETURN [%s, %s] AS %s, [%s] AS %s".formatted(start, end, nodes, only, edges);
	}

	/** Conditions on a node between the ends of a path, and on the step to it. */
	private List<String> between(Source.Paths paths, String node, String step, String... others) {
		List<String> conditions = new ArrayList<>();
		conditions.add(Stream.of(others)
			.map((other) -> "%s <> %s".formatted(node, other))
			.collect(Collectors.joining(" AND ")));
		conditions.add("NOT (" + isHub(node, paths.types()) + ")");
		conditions.addAll(this.filters.conjuncts(paths.domain(), edge(step)));
		return conditions;
	}

	/**
	 * The pattern of paths without hubs that pass no node twice.
	 * @param from the first node, followed by others that are not passed
	 * @param most maximum number of nodes between the ends
	 */
	private String simple(Source.Paths paths, List<String> from, String end, int most) {
		String near = this.names.of("near");
		String step = this.names.of("step");
		String last = this.names.of("last");
		List<String> excluded = new ArrayList<>(from);
		excluded.add(end);
		List<String> conditions = new ArrayList<>(List.of("%s <> %s".formatted(from.get(0), end)));
		conditions.addAll(this.filters.conjuncts(paths.domain(), edge(last)));
		String hops = "";
		if (most > 0) {
			String hop = step(paths.types(), step, paths.direction(), "", near + FilterRenderer.labels(paths.ends()));
			hops = " (%s WHERE %s){0,%d} ()".formatted(hop,
					String.join(" AND ", between(paths, near, step, excluded.toArray(String[]::new))), most);
			if (paths.most() > 1) {
				// The shortest path never visits a node twice; longer ones may.
				conditions.add("all(one IN %1$s WHERE single(other IN %1$s WHERE other = one))".formatted(near));
			}
		}
		return "((%s)%s%s(%s) WHERE %s)".formatted(from.get(0), hops, edge(paths.types(), last, paths.direction()), end,
				String.join(" AND ", conditions));
	}

	/** Paths that pass through no hub, and through neither of their ends. */
	private String withoutHub(Source.Paths paths, String start, String end, String path) {
		return "MATCH " + path + " = SHORTEST " + paths.most() + " "
				+ simple(paths, List.of(start), end, paths.maxHops() - 1);
	}

	/**
	 * Whether a node is a hub. The database reads the total degree in constant time;
	 * relationships are counted by type only if it is high.
	 */
	private static String isHub(String node, List<String> types) {
		return "COUNT { (%s)--() } > %d AND COUNT { %s } > %d".formatted(node, HUB,
				step(types, "", Direction.BOTH, node, ""), HUB);
	}

	/** Paths of two relationships through a hub. */
	private String throughHub(Source.Paths paths, String start, String end, String path) {
		String hub = this.names.of("hub");
		String first = this.names.of("first");
		String last = this.names.of("second");
		List<String> conditions = new ArrayList<>(
				List.of("%1$s <> %2$s AND %1$s <> %3$s AND %2$s <> %3$s".formatted(hub, start, end),
						isHub(hub, paths.types())));
		conditions.addAll(this.filters.conjuncts(paths.domain(), edge(first)));
		conditions.addAll(this.filters.conjuncts(paths.domain(), edge(last)));
		return "MATCH " + path + " = (" + start + ")" + edge(paths.types(), first, paths.direction()) + "(" + hub
				+ FilterRenderer.labels(paths.ends()) + ")" + edge(paths.types(), last, paths.direction()) + "(" + end
				+ ")" + FilterRenderer.where(conditions) + "\nWITH " + path + " LIMIT " + paths.most();
	}

	/**
	 * Renders the clauses that find a neighbourhood.
	 * @param value the variable for the single row, a map
	 */
	List<String> neighborhood(Source.Neighborhood neighborhood, String value) {
		String center = this.names.of("center");
		List<String> clauses = new ArrayList<>();
		clauses.add("MATCH " + keyed(center, neighborhood.ends(), neighborhood.key().name()));
		List<String> rings = new ArrayList<>();
		List<String> known = new ArrayList<>(List.of("[" + center + "]"));
		for (int depth = 1; depth <= neighborhood.depth(); depth++) {
			rings.add(this.names.of("ring"));
			clauses.add(ring(neighborhood, center, rings, known));
			known.add(rings.get(rings.size() - 1));
		}
		String found = this.names.of("found");
		String members = this.names.of("members");
		String shown = this.names.of("shown");
		String links = this.names.of("links");
		clauses.add("WITH [{node: " + center + ", depth: 0}]" + numbered(rings) + " AS " + found);
		clauses.add("WITH %1$s, %1$s[..%2$s + 1] AS %3$s".formatted(found, limit(neighborhood), members));
		clauses.add("WITH %1$s, %2$s, [member IN %2$s | member.node] AS %3$s".formatted(found, members, shown));
		clauses.add(links(neighborhood, shown, links));
		clauses.add(cut(neighborhood, found, members, links, value));
		return clauses;
	}

	private static String numbered(List<String> rings) {
		StringBuilder text = new StringBuilder();
		for (int index = 0; index < rings.size(); index++) {
			text.append(" + [one IN %s | {node: one, depth: %d}]".formatted(rings.get(index), index + 1));
		}
		return text.toString();
	}

	/**
	 * Renders the nodes adjacent to those of the previous ring, up to one more than the
	 * limit. Which nodes are left out is unspecified.
	 */
	private String ring(Source.Neighborhood neighborhood, String center, List<String> rings, List<String> known) {
		String near = this.names.of("near");
		String edge = this.names.of("step");
		String from = this.names.of("from");
		String ring = rings.get(rings.size() - 1);
		List<String> conditions = new ArrayList<>();
		known.forEach((list) -> conditions.add("NOT " + near + " IN " + list));
		conditions.addAll(this.filters.conjuncts(neighborhood.domain(), edge(edge)));
		conditions.addAll(FilterRenderer.guard(near, neighborhood.labels()));
		String match = step(neighborhood.types(), edge, neighborhood.direction(), from,
				near + FilterRenderer.labels(neighborhood.ends()));
		String body = "UNWIND " + known.get(known.size() - 1) + " AS " + from + "\nMATCH " + match
				+ FilterRenderer.where(conditions) + "\nWITH DISTINCT " + near + " LIMIT " + limit(neighborhood)
				+ " + 1\nWITH " + near + " ORDER BY " + near + "." + Text.name(neighborhood.ends().key().name())
				+ "\nRETURN collect(" + near + ") AS " + ring;
		List<String> imported = new ArrayList<>(List.of(center));
		imported.addAll(rings.subList(0, rings.size() - 1));
		return Text.block("CALL (" + String.join(", ", imported) + ")", body);
	}

	/**
	 * Renders the relationships between the nodes shown. Hubs are expanded only to other
	 * hubs, as relationships to other nodes are found from the other end.
	 */
	private String links(Source.Neighborhood neighborhood, String shown, String links) {
		String one = this.names.of("one");
		String other = this.names.of("other");
		String link = this.names.of("link");
		String hubs = this.names.of("hubs");
		List<String> conditions = new ArrayList<>(List.of(other + " IN " + shown));
		conditions.addAll(this.filters.conjuncts(neighborhood.domain(), edge(link)));
		List<String> between = new ArrayList<>(this.filters.conjuncts(neighborhood.domain(), edge(link)));
		String degree = "COUNT { (" + one + ")--() }";
		String body = "UNWIND %s AS %s%nWITH %s WHERE %s <= %d%nMATCH %s%s%nRETURN %s%nUNION%n".formatted(shown, one,
				one, degree, HUB, step(neighborhood.types(), link, Direction.BOTH, one, other),
				FilterRenderer.where(conditions), link)
				+ "UNWIND %s AS %s%nWITH %s WHERE %s > %d%nWITH collect(%s) AS %s%nUNWIND %s AS %s%nUNWIND %s AS %s%nMATCH %s%s%nRETURN %s"
					.formatted(shown, one, one, degree, HUB, one, hubs, hubs, one, hubs, other,
							step(neighborhood.types(), link, Direction.OUT, one, other), FilterRenderer.where(between),
							link);
		return Text.block("CALL (" + shown + ")", Text.block("CALL (" + shown + ")", body) + "\nWITH " + link
				+ " ORDER BY " + link + ".id\nRETURN collect(" + link + ") AS " + links);
	}

	/**
	 * Renders the result, with the nodes whose relationships are only partly shown; there
	 * are none if all nodes found are shown.
	 */
	private String cut(Source.Neighborhood neighborhood, String found, String members, String links, String value) {
		String member = this.names.of("member");
		String all = this.names.of("all");
		String seen = this.names.of("seen");
		String cut = this.names.of("cut");
		String body = """
				UNWIND CASE WHEN size(%s) > %s + 1 THEN [each IN %s WHERE each.depth < %d | each.node] ELSE [] END AS %s
				WITH %s, %s AS %s, size([each IN %s WHERE %s]) AS %s
				WHERE %s > %s
				RETURN collect({node: %s, relationships: %s, shown: %s}) AS %s""".formatted(found, limit(neighborhood),
				members, neighborhood.depth(), member, member, degree(neighborhood, member), all, links,
				leavesFrom(member, neighborhood.direction()), seen, all, seen, member, all, seen, cut);
		return Text.block("CALL (" + found + ", " + members + ", " + links + ")", body) + "\nWITH {members: " + members
				+ ", relationships: " + links + ", cut: " + cut + "} AS " + value;
	}

	/**
	 * Renders the number of relationships to nodes of the type. The database knows the
	 * degree by relationship type; relationships are only visited for types that also
	 * join other nodes, or if a day restricts them.
	 */
	private String degree(Source.Neighborhood neighborhood, String member) {
		List<String> looked = neighborhood.domain().keepsAll() ? neighborhood.leaving() : neighborhood.types();
		List<String> known = neighborhood.types().stream().filter((type) -> !looked.contains(type)).toList();
		List<String> counts = new ArrayList<>();
		if (!known.isEmpty()) {
			counts.add("COUNT { " + step(known, "", neighborhood.direction(), member, "") + " }");
		}
		if (!looked.isEmpty()) {
			String edge = this.names.of("relationship");
			counts.add("COUNT { MATCH "
					+ step(looked, edge, neighborhood.direction(), member, FilterRenderer.labels(neighborhood.ends()))
					+ FilterRenderer.where(this.filters.conjuncts(neighborhood.domain(), edge(edge))).replace('\n', ' ')
					+ " }");
		}
		return counts.isEmpty() ? "0" : String.join(" + ", counts);
	}

	private static String leavesFrom(String member, Direction direction) {
		return switch (direction) {
			case OUT -> "startNode(each) = " + member;
			case IN -> "endNode(each) = " + member;
			case BOTH -> "startNode(each) = " + member + " OR endNode(each) = " + member;
		};
	}

	private static String limit(Source.Neighborhood neighborhood) {
		return "$" + neighborhood.limit().name();
	}

	private static String keyed(String variable, io.zonegraph.model.MappedType.NodeType type, String parameter) {
		return "(" + variable + FilterRenderer.labels(type) + " {" + Text.name(type.key().name()) + ": $" + parameter
				+ "})";
	}

	private static Row edge(String variable) {
		return Row.ofRelationship(variable, "", "");
	}

	private static String step(List<String> types, String edge, Direction direction, String from, String to) {
		return Patterns.between(from, "[" + edge + typed(types) + "]", direction, to);
	}

	private static String edge(List<String> types, String edge, Direction direction) {
		String whole = step(types, edge, direction, "", "");
		return whole.substring(2, whole.length() - 2);
	}

	/**
	 * Types of a pattern. Without types, a type that never occurs, so that nothing
	 * matches.
	 */
	private static String typed(List<String> types) {
		return types.isEmpty() ? ":` `" : ":" + types.stream().map(Text::name).collect(Collectors.joining("|"));
	}

}
