package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;

import io.zonegraph.model.Direction;
import io.zonegraph.plan.Source;

/**
 * Renders the nodes around a node. They are bounded for nodes with any number of
 * relationships: a neighbourhood stops expanding at its limit.
 */
final class NeighborhoodRenderer {

	private final Names names;

	private final FilterRenderer filters;

	NeighborhoodRenderer(Names names, FilterRenderer filters) {
		this.names = names;
		this.filters = filters;
	}

	/**
	 * Renders the clauses that find a neighbourhood.
	 * @param value the variable for the single row, a map
	 */
	List<String> render(Source.Neighborhood neighborhood, String value) {
		String center = this.names.of("center");
		List<String> clauses = new ArrayList<>();
		clauses.add("MATCH " + TraversalPatterns.keyed(center, neighborhood.ends(), neighborhood.key().name()));
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
		conditions.addAll(this.filters.conjuncts(neighborhood.domain(), TraversalPatterns.row(edge)));
		conditions.addAll(FilterRenderer.guard(near, neighborhood.labels()));
		String match = TraversalPatterns.step(neighborhood.types(), edge, neighborhood.direction(), from,
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
		conditions.addAll(this.filters.conjuncts(neighborhood.domain(), TraversalPatterns.row(link)));
		List<String> between = new ArrayList<>(
				this.filters.conjuncts(neighborhood.domain(), TraversalPatterns.row(link)));
		String degree = "COUNT { (" + one + ")--() }";
		String body = "UNWIND %s AS %s%nWITH %s WHERE %s <= %d%nMATCH %s%s%nRETURN %s%nUNION%n".formatted(shown, one,
				one, degree, TraversalPatterns.HUB,
				TraversalPatterns.step(neighborhood.types(), link, Direction.BOTH, one, other),
				FilterRenderer.where(conditions), link)
				+ "UNWIND %s AS %s%nWITH %s WHERE %s > %d%nWITH collect(%s) AS %s%nUNWIND %s AS %s%nUNWIND %s AS %s%nMATCH %s%s%nRETURN %s"
					.formatted(shown, one, one, degree, TraversalPatterns.HUB, one, hubs, hubs, one, hubs, other,
							TraversalPatterns.step(neighborhood.types(), link, Direction.OUT, one, other),
							FilterRenderer.where(between), link);
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
			counts.add("COUNT { " + TraversalPatterns.step(known, "", neighborhood.direction(), member, "") + " }");
		}
		if (!looked.isEmpty()) {
			String edge = this.names.of("relationship");
			counts.add("COUNT { MATCH "
					+ TraversalPatterns.step(looked, edge, neighborhood.direction(), member,
							FilterRenderer.labels(neighborhood.ends()))
					+ FilterRenderer.where(this.filters.conjuncts(neighborhood.domain(), TraversalPatterns.row(edge)))
						.replace('\n', ' ')
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

}
