package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.GroupKey;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Source;

/**
 * Renders the clauses that count all nodes of a type by the node at the other end of a
 * relationship. The database knows the degree of that node, so that none of the counted
 * nodes is visited.
 *
 * <p>
 * This relies on what a schema declares and {@code GraphCheck} checks: a field of a
 * single node leads to one node, and one of a list without relationship properties leads
 * to each node once.
 */
final class DegreeGroupRenderer {

	private final Names names;

	private final NodeType grouped;

	private final GroupKey.Related key;

	private final Filter filter;

	private final FieldMapping.Relationship relationship;

	/** The same relationship, seen from the key. */
	private final FieldMapping.Relationship back;

	private DegreeGroupRenderer(Names names, NodeType grouped, GroupKey.Related key, Filter filter) {
		this.names = names;
		this.grouped = grouped;
		this.key = key;
		this.filter = filter;
		this.relationship = key.step().relationship();
		this.back = reversed(this.relationship);
	}

	/**
	 * Whether the numbers of the groups are degrees, at least if all nodes are the chosen
	 * ones among their alternatives.
	 */
	static boolean applies(Source.Groups groups) {
		return groups.keys().size() == 1 && groups.keys().get(0) instanceof GroupKey.Related related
				&& areDegrees(related) && groups.rows() instanceof Source.AllNodes all && all.starts().isEmpty()
				&& isOneLabel(all.target()) && groups.filter().conjuncts().allMatch(Filter.Chosen.class::isInstance)
				&& groups.measures().values().stream().allMatch(Measure.Rows.class::isInstance);
	}

	private static boolean areDegrees(GroupKey.Related related) {
		FieldMapping.Relationship relationship = related.step().relationship();
		return !relationship.isDeep() && relationship.types().size() == 1 && relationship.direction() != Direction.BOTH
				&& (!relationship.many() || !relationship.hasProperties()) && related.step().domain().keepsAll()
				&& isOneLabel(related.target());
	}

	private static boolean isOneLabel(NodeType type) {
		return type.matchLabels().size() == 1 && !type.isComputed();
	}

	/**
	 * Renders the groups.
	 * @param general the clauses that find the same groups by visiting all rows, which is
	 * less work where there are more keys than rows
	 */
	static SourceClauses render(Names names, Source.Groups groups, SourceClauses general) {
		GroupKey.Related key = (GroupKey.Related) groups.keys().get(0);
		NodeType grouped = ((Source.AllNodes) groups.rows()).target();
		return new DegreeGroupRenderer(names, grouped, key, groups.filter()).render(general);
	}

	private SourceClauses render(SourceClauses general) {
		String node = this.names.of(this.key.target().name());
		String number = this.names.of("total");
		List<String> variables = new ArrayList<>(List.of(node));
		Map<String, String> values = new LinkedHashMap<>(Map.of(this.key.key().name(), node));
		general.row().values().forEach((name, variable) -> {
			if (!name.equals(this.key.key().name())) {
				values.put(name, number);
				variables.add(number);
			}
		});
		String branches = String.join("\nUNION ALL\n", withNode(node, number, variables),
				withoutNode(node, number, variables), fromRows(general, variables));
		return new SourceClauses(List.of(Text.block("CALL ()", branches), "WITH " + String.join(", ", variables)),
				variables, Row.EMPTY.with(values), "");
	}

	/** The groups of nodes at the other end. */
	private String withNode(String node, String number, List<String> variables) {
		String closed = this.names.of("closed");
		String pattern = "COUNT { " + Patterns.expand(node, this.back, "", 1, "") + " }";
		String checked = "COUNT { " + Patterns.expand(node, this.back, "", 1, FilterRenderer.labels(this.grouped))
				+ " }";
		return "WITH %s AS %s%nWHERE %s%nMATCH (%s%s)%nWITH %s, CASE WHEN %s THEN %s ELSE %s END AS %s%nWHERE %s > 0%nRETURN %s"
			.formatted(Patterns.allLeadTo(this.back, this.grouped), closed, fewKeys(), node,
					FilterRenderer.labels(this.key.target()), node, closed, pattern, checked, number, number,
					String.join(", ", variables));
	}

	/** The group of rows without such a node. */
	private String withoutNode(String node, String number, List<String> variables) {
		return "WITH %s AS %s%nWHERE %s AND %s > 0%nRETURN null AS %s".formatted(unrelated(), number, fewKeys(), number,
				variables.size() > 1 ? node + ", " + number : node);
	}

	private String unrelated() {
		String row = this.names.of(this.grouped.name());
		String labels = FilterRenderer.labels(this.grouped);
		String any = Patterns.expand(row, this.relationship, "", 1, "");
		String ofTarget = Patterns.expand(row, this.relationship, "", 1, FilterRenderer.labels(this.key.target()));
		String without = "COUNT { (" + row + labels + ") WHERE NOT EXISTS { %s } }";
		String known = this.relationship.many() ? without.formatted(any) : "COUNT { (%s) } - COUNT { %s }"
			.formatted(labels, Patterns.expand(labels, this.relationship, "", 1, ""));
		return "CASE WHEN %s THEN %s ELSE %s END".formatted(Patterns.allLeadTo(this.relationship, this.key.target()),
				known, without.formatted(ofTarget));
	}

	private String fromRows(SourceClauses general, List<String> variables) {
		List<String> returned = new ArrayList<>();
		for (int at = 0; at < variables.size(); at++) {
			returned.add(general.carried().get(at) + " AS " + variables.get(at));
		}
		return "WITH true AS %s%nWHERE NOT %s%n%s%nRETURN %s".formatted(this.names.of("many"), fewKeys(),
				String.join("\n", general.clauses()), String.join(", ", returned));
	}

	/** There are fewer keys than rows, and every node of the type is a row. */
	private String fewKeys() {
		String fewer = "COUNT { (%s) } <= COUNT { (%s) }".formatted(FilterRenderer.labels(this.key.target()),
				FilterRenderer.labels(this.grouped));
		String left = this.filter.conjuncts()
			.map((each) -> leftOut((Filter.Chosen) each))
			.collect(Collectors.joining());
		return left.isEmpty() ? fewer : "(" + fewer + left + ")";
	}

	/** An index on the property finds the few nodes that are not chosen. */
	private String leftOut(Filter.Chosen chosen) {
		String row = this.names.of(this.grouped.name());
		return " AND NOT EXISTS { (%s%s) WHERE %s.%s = false }".formatted(row, FilterRenderer.labels(this.grouped), row,
				Text.name(chosen.property()));
	}

	private static FieldMapping.Relationship reversed(FieldMapping.Relationship field) {
		return new FieldMapping.Relationship(field.field(), field.type(),
				(field.direction() == Direction.IN) ? Direction.OUT : Direction.IN, field.target(), field.properties(),
				field.many(), field.required(), field.maxDepth(), field.hierarchy(), field.exclusive());
	}

}
