package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.MappedType.RowType;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Step;

/**
 * Renders one source of rows: the clauses that find, filter, order and limit them before
 * anything is read of them.
 */
final class SourceRenderer {

	private final Names names;

	private final FilterRenderer filters;

	private final StepRenderer steps;

	private final String from;

	private final List<String> guard;

	private final List<String> clauses = new ArrayList<>();

	/** Variables that later clauses need, in the order they came up. */
	private final List<String> carried = new ArrayList<>();

	private Row row = Row.EMPTY;

	/** An order that the source itself has; empty for none. */
	private String ownOrder = "";

	/**
	 * Renders one source.
	 * @param from variable of what the source starts at; empty for the graph
	 * @param guard labels of which the node it starts at must have one
	 */
	SourceRenderer(Names names, FilterRenderer filters, String from, List<String> guard) {
		this.names = names;
		this.filters = filters;
		this.steps = new StepRenderer(names, filters);
		this.from = from;
		this.guard = guard;
	}

	/** Writes the clauses that find and filter; gives the variables of a row. */
	Row render(Source source, Filter filter, RowUsage use) {
		if (source instanceof Source.AllNodes all) {
			allNodes(all, filter, use);
		}
		else if (source instanceof Source.ByKey one) {
			String node = this.names.of(one.target().name());
			match(Row.ofNode(node), keyed(node + FilterRenderer.labels(one.target()), one.target().key().name(),
					"$" + one.key().name()), filter);
		}
		else if (source instanceof Source.ByKeys several) {
			byKeys(several, filter);
		}
		else if (source instanceof Source.Expand along) {
			along(along, filter, use);
		}
		else if (source instanceof Source.ExpandDescendants along) {
			alongDescendants(along, filter);
		}
		else if (source instanceof Source.ReferencedBy lookedUp) {
			lookedUp(lookedUp, filter);
		}
		else if (source instanceof Source.Relationships relationships) {
			relationships(relationships, filter, use);
		}
		else if (source instanceof Source.Paths paths) {
			traversal(paths, (value) -> new TraversalRenderer(this.names, this.filters).paths(paths, value));
		}
		else if (source instanceof Source.Neighborhood around) {
			traversal(around, (value) -> new TraversalRenderer(this.names, this.filters).neighborhood(around, value));
		}
		else if (source instanceof Source.NamingRows naming) {
			naming(naming, filter);
		}
		else if (source instanceof Source.Search search) {
			search(search, filter);
		}
		else if (source instanceof Source.Member member) {
			member(member);
		}
		else if (source instanceof Source.ExpandChain through) {
			through(through, filter);
		}
		else if (source instanceof Source.WithComputedKeys computed) {
			withComputedKeys(computed, filter, use);
		}
		else if (source instanceof Source.Groups groups) {
			groups(groups, filter);
		}
		else {
			custom((Source.Custom) source);
		}
		return this.row;
	}

	private void allNodes(Source.AllNodes all, Filter filter, RowUsage use) {
		String node = this.names.of(all.target().name());
		String labelled = node + FilterRenderer.labels(all.target());
		if (!all.starts().isEmpty()) {
			from(all.starts(), node, labelled, filter);
			return;
		}
		// No node is without such a property; saying so lets an index give the order.
		List<String> ordered = use.ordered()
			.stream()
			.map((property) -> Text.name(node) + "." + Text.name(property.name()) + " IS NOT NULL")
			.toList();
		match(Row.ofNode(node), "(" + labelled + ")", filter, ordered);
	}

	/**
	 * Several relationships may lead to a node: it is there once. A clause for each
	 * start, as one relationship may meet the conditions of several.
	 */
	private void from(List<Filter.Related> starts, String node, String labelled, Filter filter) {
		for (Filter.Related start : starts) {
			Row far = this.filters.far(start);
			this.clauses.add("MATCH " + this.filters.pattern(start, this.clauses.isEmpty() ? labelled : node, far)
					+ FilterRenderer.where(this.filters.conjuncts(start, far)));
		}
		this.row = Row.ofNode(node);
		this.carried.add(node);
		this.clauses.add("WITH DISTINCT " + node + FilterRenderer.where(conditions(filter)));
	}

	private void match(Row found, String pattern, Filter filter) {
		match(found, pattern, filter, List.of());
	}

	private void match(Row found, String pattern, Filter filter, List<String> more) {
		this.row = found;
		this.carried.add(found.node());
		if (!found.edge().isEmpty()) {
			this.carried.add(found.edge());
		}
		List<String> conditions = new ArrayList<>(conditions(filter));
		conditions.addAll(more);
		this.clauses.add("MATCH " + pattern + FilterRenderer.where(conditions));
	}

	private List<String> conditions(Filter filter) {
		List<String> conditions = new ArrayList<>(FilterRenderer.guard(this.from, this.guard));
		conditions.addAll(this.filters.conjuncts(filter, this.row));
		return conditions;
	}

	private static String keyed(String node, String key, String value) {
		return "(" + node + " {" + Text.name(key) + ": " + value + "})";
	}

	private void byKeys(Source.ByKeys several, Filter filter) {
		String node = this.names.of(several.target().name());
		String position = this.names.of("position");
		String keys = "$" + several.keys().name();
		this.row = Row.ofNode(node);
		this.clauses.add("UNWIND range(0, size(" + keys + ") - 1) AS " + position);
		this.clauses
			.add("OPTIONAL MATCH "
					+ keyed(node + FilterRenderer.labels(several.target()), several.target().key().name(),
							keys + "[" + position + "]")
					+ FilterRenderer.where(this.filters.conjuncts(filter, this.row)));
		this.ownOrder = position;
		this.carried.addAll(List.of(node, position));
	}

	private void along(Source.Expand along, Filter filter, RowUsage use) {
		String node = this.names.of(along.target().name());
		String to = node + FilterRenderer.labels(along.target());
		if (along.relationship().isDeep()) {
			deep(along, filter, use, node, to);
			return;
		}
		String edge = use.edge() ? this.names.of(Patterns.edgeName(along.relationship())) : "";
		match(new Row(node, edge, "", "", ""), Patterns.along(this.from, along.relationship(), edge, 1, to), filter);
	}

	/** Several ways may lead to a descendant: what it leads to is there once. */
	private void alongDescendants(Source.ExpandDescendants along, Filter filter) {
		Step step = along.descendants();
		Row near = this.steps.far(step, false);
		this.clauses.add("MATCH "
				+ Patterns.along(this.from, step.relationship(), near.edge(), 0, step.relationship().maxDepth(),
						near.node() + FilterRenderer.labels(step.target()))
				+ FilterRenderer.where(alongSteps(step, near)));
		String node = this.names.of(along.target().name());
		String edge = along.relationship().hasProperties() ? this.names.of(Patterns.edgeName(along.relationship()))
				: "";
		this.row = new Row(node, edge, "", "", "");
		this.carried.add(node);
		if (!edge.isEmpty()) {
			this.carried.add(edge);
		}
		this.clauses.add("MATCH "
				+ Patterns.along(near.node(), along.relationship(), edge, 1,
						node + FilterRenderer.labels(along.target()))
				+ FilterRenderer.where(this.filters.conjuncts(filter, this.row)));
		this.clauses.add("WITH DISTINCT " + String.join(", ", this.carried));
	}

	private List<String> alongSteps(Step step, Row near) {
		List<String> conditions = new ArrayList<>(FilterRenderer.guard(this.from, this.guard));
		conditions.addAll(this.filters.conjuncts(step.domain(), near));
		return conditions;
	}

	/** Several ways may lead to a node: it is there once, at its shortest distance. */
	private void deep(Source.Expand along, Filter filter, RowUsage use, String node, String to) {
		if (!use.rows()) {
			Row counted = use.edge() ? Row.ofNode(node).over(this.names.of("steps")) : Row.ofNode(node);
			match(counted, Patterns.along(this.from, along.relationship(), counted.edge(), along.depth(), to), filter);
			this.clauses.add("WITH DISTINCT " + node);
			this.row = Row.ofNode(node);
			this.carried.remove(counted.edge());
			return;
		}
		String steps = this.names.of("steps");
		String depth = this.names.of("depth");
		this.row = Row.ofNode(node).over(steps);
		this.carried.addAll(List.of(node, depth));
		this.clauses.add("MATCH " + Patterns.along(this.from, along.relationship(), steps, along.depth(), to)
				+ FilterRenderer.where(conditions(FilterRenderer.part(filter, Filter.ValidOn.class, true))));
		this.row = new Row(node, "", "", "", depth);
		this.clauses.add("WITH " + node + ", min(size(" + steps + ")) AS " + depth + FilterRenderer
			.where(this.filters.conjuncts(FilterRenderer.part(filter, Filter.ValidOn.class, false), this.row)));
	}

	/** Step by step, so that a step may go back over the relationship of another. */
	private void through(Source.ExpandChain through, Filter filter) {
		List<String> guarded = FilterRenderer.guard(this.from, this.guard);
		String near = this.from;
		for (Step step : through.steps()) {
			Row far = this.steps.far(step, false);
			this.clauses.add("MATCH " + this.steps.pattern(near, guarded, step, far));
			this.clauses.add("WITH DISTINCT " + far.node());
			near = far.node();
			guarded = List.of();
		}
		this.row = Row.ofNode(near);
		this.carried.add(near);
		where(filter);
	}

	/** Keeps those of the rows found so far that meet a filter. */
	private void where(Filter filter) {
		int last = this.clauses.size() - 1;
		this.clauses.set(last, this.clauses.get(last) + FilterRenderer.where(this.filters.conjuncts(filter, this.row)));
	}

	private void withComputedKeys(Source.WithComputedKeys computed, Filter filter, RowUsage use) {
		ComputedKeyRenderer keys = new ComputedKeyRenderer(this.names, this.steps,
				render(computed.rows(), computed.filter(), use));
		computed.related().forEach(keys::add);
		this.clauses.addAll(keys.clauses());
		List<String> items = new ArrayList<>(this.carried);
		items.addAll(keys.items());
		this.carried.addAll(keys.variables());
		this.row = keys.row();
		if (!items.equals(this.carried) || !filter.keepsAll()) {
			this.clauses.add("WITH " + String.join(", ", items));
			where(filter);
		}
	}

	private void groups(Source.Groups groups, Filter having) {
		Row rows = render(groups.rows(), groups.filter(), RowUsage.of(groups));
		GroupRenderer grouped = new GroupRenderer(this.names, this.steps, rows).render(groups, this.carried);
		this.clauses.addAll(grouped.clauses());
		this.row = grouped.row();
		this.carried.clear();
		this.carried.addAll(grouped.carried());
		where(having);
	}

	private void lookedUp(Source.ReferencedBy lookedUp, Filter filter) {
		String node = this.names.of(lookedUp.target().name());
		String keys = this.from + "." + Text.name(lookedUp.lookup().property());
		if (!lookedUp.lookup().many()) {
			match(Row.ofNode(node),
					keyed(node + FilterRenderer.labels(lookedUp.target()), lookedUp.lookup().key(), keys), filter);
			return;
		}
		String position = this.names.of("position");
		this.row = Row.ofNode(node);
		// A list that is not stored names nothing.
		this.clauses.add("UNWIND range(0, coalesce(size(" + keys + "), 0) - 1) AS " + position);
		this.clauses.add("MATCH " + keyed(node + FilterRenderer.labels(lookedUp.target()), lookedUp.lookup().key(),
				keys + "[" + position + "]") + FilterRenderer.where(conditions(filter)));
		this.ownOrder = position;
		this.carried.addAll(List.of(node, position));
	}

	/** The index takes a quoted text for one word, whatever is in it. */
	private void naming(Source.NamingRows naming, Filter filter) {
		String edge = this.names.of("relationship");
		String start = this.names.of("source");
		String end = this.names.of("target");
		this.row = new Row("", edge, start, end, "");
		this.carried.addAll(List.of(edge, start, end));
		String key = this.from + "." + Text.name(naming.key());
		List<String> conditions = new ArrayList<>(FilterRenderer.guard(this.from, this.guard));
		conditions.add(edge + ":" + Text.alternatives(naming.types()));
		conditions.add(key + " IN " + edge + "." + Text.name(naming.property()));
		this.clauses.add(
				"CALL db.index.fulltext.queryRelationships(%s, '\"' + replace(replace(%s, '\\\\', '\\\\\\\\'), '\"', '\\\\\"') + '\"') YIELD relationship AS %s%s"
					.formatted(Text.literal(naming.index()), key, edge, FilterRenderer.where(conditions)));
		String labels = FilterRenderer.labels(naming.ends());
		List<String> filters = new ArrayList<>(List.of(start + labels, end + labels));
		filters.addAll(this.filters.conjuncts(filter, this.row));
		this.clauses.add("WITH %s, startNode(%s) AS %s, endNode(%s) AS %s%s".formatted(edge, edge, start, edge, end,
				FilterRenderer.where(filters)));
	}

	private void relationships(Source.Relationships relationships, Filter filter, RowUsage use) {
		String edge = this.names.of("relationship");
		String start = this.names.of("source");
		String end = this.names.of("target");
		String labels = FilterRenderer.labels(relationships.ends());
		String types = "[" + edge + ":" + Text.alternatives(relationships.types()) + "]";
		this.row = new Row("", edge, start, end, "");
		this.carried.addAll(List.of(edge, start, end));
		String whole = "MATCH " + Patterns.between(start + labels, types, Direction.OUT, end + labels);
		if (relationships.around() == Source.Relationships.Around.NAMED_ENDS
				|| (relationships.around() == Source.Relationships.Around.GRAPH && !use.rows())) {
			this.clauses.add(whole + FilterRenderer.where(conditions(filter)));
			return;
		}
		if (relationships.around() == Source.Relationships.Around.GRAPH) {
			ofGraph(relationships, filter, use.fetch().orElseThrow());
			return;
		}
		this.clauses.add("MATCH " + Patterns.between(this.from, types, direction(relationships.around()), labels)
				+ FilterRenderer.where(FilterRenderer.guard(this.from, this.guard)));
		this.clauses.add("WITH " + edge + ", startNode(" + edge + ") AS " + start + ", endNode(" + edge + ") AS " + end
				+ FilterRenderer.where(this.filters.conjuncts(filter, this.row)));
	}

	/**
	 * Each type has an index of its own: the first of each, in the order of its index,
	 * hold the first of all.
	 */
	private void ofGraph(Source.Relationships relationships, Filter filter, Fetch fetch) {
		List<String> branches = relationships.types()
			.stream()
			.map((type) -> branch(type, relationships, filter, fetch))
			.toList();
		if (branches.size() == 1) {
			this.clauses.add(branches.get(0));
			return;
		}
		String limited = "\n" + limited(fetch) + "\nRETURN " + String.join(", ", this.carried);
		this.clauses.add(Text.block("CALL ()",
				branches.stream().map((branch) -> branch + limited).collect(Collectors.joining("\nUNION ALL\n"))));
	}

	private String branch(String type, Source.Relationships relationships, Filter filter, Fetch fetch) {
		String labels = FilterRenderer.labels(relationships.ends());
		List<String> conditions = new ArrayList<>(conditions(filter));
		fetch.order()
			.stream()
			.limit(1)
			.map((key) -> this.row.property(key.subject(), key.property().name()) + " IS NOT NULL")
			.forEach(conditions::add);
		return "MATCH " + Patterns.between(this.row.start() + labels,
				"[" + this.row.edge() + ":" + Text.name(type) + "]", Direction.OUT, this.row.end() + labels)
				+ FilterRenderer.where(conditions);
	}

	private static Direction direction(Source.Relationships.Around around) {
		return switch (around) {
			case STARTING -> Direction.OUT;
			case ENDING -> Direction.IN;
			case TOUCHING, GRAPH, NAMED_ENDS -> Direction.BOTH;
		};
	}

	/**
	 * The index gives hits best first. Without conditions it stops at the last one looked
	 * at; with conditions, those that meet them are counted.
	 */
	private void search(Source.Search search, Filter filter) {
		String node = this.names.of(search.target().name());
		String score = this.names.of("score");
		this.row = new Row(node, "", "", "", score);
		this.carried.addAll(List.of(node, score));
		List<String> conditions = new ArrayList<>(FilterRenderer.guard(node, search.labels()));
		conditions.addAll(this.filters.conjuncts(FilterRenderer.part(filter, Filter.SeekAfter.class, false), this.row));
		String limit = conditions.isEmpty() ? ", {limit: " + search.window() + "}" : "";
		this.clauses.add("CALL db.index.fulltext.queryNodes(%s, $%s%s) YIELD node AS %s, score AS %s%s".formatted(
				Text.literal(search.index()), search.query().name(), limit, node, score,
				FilterRenderer.where(conditions)));
		if (!conditions.isEmpty()) {
			this.clauses.add("WITH %s, %s LIMIT %d".formatted(node, score, search.window()));
		}
		List<String> beyond = this.filters.conjuncts(FilterRenderer.part(filter, Filter.SeekAfter.class, true),
				this.row);
		if (!beyond.isEmpty()) {
			this.clauses.add("WITH " + node + ", " + score + FilterRenderer.where(beyond));
		}
	}

	private void member(Source.Member member) {
		String value = this.names.of(nameOf(member));
		this.clauses.add("UNWIND " + this.from + "." + Text.name(member.key()) + " AS " + value);
		this.clauses.add("WITH " + value + " WHERE " + value + " IS NOT NULL");
		value(member, value);
	}

	private void custom(Source.Custom custom) {
		String value = this.names.of(nameOf(custom));
		this.names.note(custom.statement());
		String statement = CustomCypher.statement(custom.statement(), custom.arguments());
		String importing = this.from.isEmpty() ? "" : "WITH " + this.from + " AS this"
				+ FilterRenderer.where(FilterRenderer.guard("this", this.guard)) + "\n";
		this.clauses.add(Text.block("CALL (" + this.from + ")", importing + statement));
		// Where values are to be read from, a null has none.
		this.clauses
			.add("WITH value AS " + value + (custom.target().isEmpty() ? "" : " WHERE " + value + " IS NOT NULL"));
		value(custom, value);
	}

	private void traversal(Source.Values source, Function<String, List<String>> rendered) {
		String value = this.names.of(nameOf(source));
		this.clauses.addAll(rendered.apply(value));
		value(source, value);
	}

	private static String nameOf(Source.Values values) {
		return values.values().map((type) -> (type instanceof RowType) ? "relationship" : type.name()).orElse("result");
	}

	/** A row of a value that a statement returned, or that a record has. */
	private void value(Source.Values source, String value) {
		if (source.values().filter(RowType.class::isInstance).isPresent()) {
			String start = this.names.of("source");
			String end = this.names.of("target");
			this.clauses
				.add("WITH %s, startNode(%s) AS %s, endNode(%s) AS %s".formatted(value, value, start, value, end));
			this.row = new Row("", value, start, end, "");
			this.carried.addAll(List.of(value, start, end));
			return;
		}
		this.row = Row.ofNode(value);
		this.carried.add(value);
	}

	/** The clauses of all rows in the order and up to the limit of a fetch. */
	String rows(Fetch fetch) {
		List<String> all = new ArrayList<>(this.clauses);
		if (!this.ownOrder.isEmpty() || !fetch.order().isEmpty()) {
			all.add(limited(fetch));
		}
		return String.join("\n", all);
	}

	private String limited(Fetch fetch) {
		String limit = fetch.limit().map((each) -> " LIMIT $" + each.name()).orElse("");
		return "WITH " + String.join(", ", this.carried) + " ORDER BY " + order(fetch) + limit;
	}

	private String order(Fetch fetch) {
		if (!this.ownOrder.isEmpty()) {
			return this.ownOrder;
		}
		List<String> keys = new ArrayList<>();
		fixed(fetch).ifPresent((key) -> keys.add(sorted(key)));
		fetch.order().forEach((key) -> keys.add(sorted(key)));
		return String.join(", ", keys);
	}

	/**
	 * A property that the filter fixes to one value, where rows come in the order of the
	 * key: it decides nothing, but an index on both gives the order only if both are
	 * named. A record that the system keeps is always read along its key.
	 */
	private static Optional<SortKey> fixed(Fetch fetch) {
		if (!(fetch.source() instanceof Source.AllNodes all) || !all.starts().isEmpty() || fetch.order().size() != 1
				|| all.target().isComputed()) {
			return Optional.empty();
		}
		SortKey only = fetch.order().get(0);
		return FilterRenderer.flat(fetch.filter())
			.filter(Filter.Comparison.class::isInstance)
			.map(Filter.Comparison.class::cast)
			.filter((each) -> !each.caseInsensitive())
			.filter((each) -> each.operator() == FilterOperator.EQ && !each.property().equals(only.property())
					&& !(each.parameter() instanceof Parameter.Moment))
			.findFirst()
			.map((each) -> new SortKey(each.subject(), each.property(), only.descending()));
	}

	private String sorted(SortKey key) {
		return this.row.property(key.subject(), key.property().name()) + (key.descending() ? " DESC" : "");
	}

	/** The body of a subquery that gives the nodes of a source. */
	String found(Source source, Filter filter) {
		Row found = render(source, filter, RowUsage.of(filter));
		return String.join("\n", this.clauses) + "\nRETURN " + found.node();
	}

	/** Reads the rows of a source from a variable with its nodes. */
	Row found(String nodes, Source source) {
		String node = this.names.of(((Source.AllNodes) source).target().name());
		this.row = Row.ofNode(node);
		this.carried.add(node);
		this.clauses.add("UNWIND " + nodes + " AS " + node);
		return this.row;
	}

	/** The variables that clauses behind {@link #rows} may use. */
	List<String> carried() {
		return List.copyOf(this.carried);
	}

	/** The body of a count of all rows. */
	String counted() {
		String body = String.join("\n", this.clauses);
		return this.clauses.size() == 1 ? body : body + "\nRETURN " + this.carried.get(0);
	}

}
