package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.Direction;
import io.zonegraph.plan.Source;

/**
 * Renders the shortest paths between two nodes. They are bounded for nodes with any
 * number of relationships: a path passes through no hub, except one that joins its two
 * ends directly.
 */
final class PathRenderer {

	/** An end of paths with at most as many relationships has few. */
	private static final int FEW = 5;

	/** Paths with more relationships are long. */
	private static final int LONG = 3;

	private final Names names;

	private final FilterRenderer filters;

	PathRenderer(Names names, FilterRenderer filters) {
		this.names = names;
		this.filters = filters;
	}

	/**
	 * Renders the clauses that find paths.
	 * @param value the variable for the rows, a map for each path
	 */
	List<String> render(Source.Paths paths, String value) {
		String start = this.names.of("start");
		String end = this.names.of("finish");
		String path = this.names.of("path");
		List<String> clauses = new ArrayList<>();
		clauses.add("MATCH " + TraversalPatterns.keyed(start, paths.ends(), paths.from().name()));
		clauses.add("WITH " + start + " LIMIT 1");
		clauses.add("MATCH " + TraversalPatterns.keyed(end, paths.ends(), paths.to().name()));
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
				+ TraversalPatterns.step(paths.types(), first, paths.direction(), start,
						second + FilterRenderer.labels(paths.ends()))
				+ FilterRenderer.where(conditions) + "\nMATCH " + path + " = SHORTEST " + paths.most() + " "
				+ simple(paths, List.of(second, start), end, paths.maxHops() - 2)
				+ "\nRETURN [%s] + nodes(%s) AS %s, [%s] + relationships(%s) AS %s".formatted(start, path, nodes, first,
						path, edges);
	}

	private String direct(Source.Paths paths, String start, String end, String nodes, String edges) {
		String only = this.names.of("only");
		List<String> conditions = new ArrayList<>(List.of("%s <> %s".formatted(start, end)));
		conditions.addAll(this.filters.conjuncts(paths.domain(), TraversalPatterns.row(only)));
		return "MATCH " + TraversalPatterns.step(paths.types(), only, paths.direction(), start, end)
				+ FilterRenderer.where(conditions)
				+ "\nRETURN [%s, %s] AS %s, [%s] AS %s".formatted(start, end, nodes, only, edges);
	}

	/** Conditions on a node between the ends of a path, and on the step to it. */
	private List<String> between(Source.Paths paths, String node, String step, String... others) {
		List<String> conditions = new ArrayList<>();
		conditions.add(Stream.of(others)
			.map((other) -> "%s <> %s".formatted(node, other))
			.collect(Collectors.joining(" AND ")));
		conditions.add("NOT (" + TraversalPatterns.isHub(node, paths.types()) + ")");
		conditions.addAll(this.filters.conjuncts(paths.domain(), TraversalPatterns.row(step)));
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
		conditions.addAll(this.filters.conjuncts(paths.domain(), TraversalPatterns.row(last)));
		String hops = "";
		if (most > 0) {
			String hop = TraversalPatterns.step(paths.types(), step, paths.direction(), "",
					near + FilterRenderer.labels(paths.ends()));
			hops = " (%s WHERE %s){0,%d} ()".formatted(hop,
					String.join(" AND ", between(paths, near, step, excluded.toArray(String[]::new))), most);
			if (paths.most() > 1) {
				// The shortest path never visits a node twice; longer ones may.
				conditions.add("all(one IN %1$s WHERE single(other IN %1$s WHERE other = one))".formatted(near));
			}
		}
		return "((%s)%s%s(%s) WHERE %s)".formatted(from.get(0), hops,
				TraversalPatterns.edge(paths.types(), last, paths.direction()), end, String.join(" AND ", conditions));
	}

	/** Paths that pass through no hub, and through neither of their ends. */
	private String withoutHub(Source.Paths paths, String start, String end, String path) {
		return "MATCH " + path + " = SHORTEST " + paths.most() + " "
				+ simple(paths, List.of(start), end, paths.maxHops() - 1);
	}

	/** Paths of two relationships through a hub. */
	private String throughHub(Source.Paths paths, String start, String end, String path) {
		String hub = this.names.of("hub");
		String first = this.names.of("first");
		String last = this.names.of("second");
		List<String> conditions = new ArrayList<>(
				List.of("%1$s <> %2$s AND %1$s <> %3$s AND %2$s <> %3$s".formatted(hub, start, end),
						TraversalPatterns.isHub(hub, paths.types())));
		conditions.addAll(this.filters.conjuncts(paths.domain(), TraversalPatterns.row(first)));
		conditions.addAll(this.filters.conjuncts(paths.domain(), TraversalPatterns.row(last)));
		return "MATCH " + path + " = (" + start + ")" + TraversalPatterns.edge(paths.types(), first, paths.direction())
				+ "(" + hub + FilterRenderer.labels(paths.ends()) + ")"
				+ TraversalPatterns.edge(paths.types(), last, paths.direction()) + "(" + end + ")"
				+ FilterRenderer.where(conditions) + "\nWITH " + path + " LIMIT " + paths.most();
	}

}
