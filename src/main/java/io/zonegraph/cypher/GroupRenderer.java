package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.zonegraph.plan.GroupKey;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Source;

/** Renders the clauses that put rows into groups. */
final class GroupRenderer {

	private final Names names;

	private final StepRenderer steps;

	private final Row rows;

	private final List<String> clauses = new ArrayList<>();

	/** The expressions of the groups' variables. */
	private final List<String> items = new ArrayList<>();

	private final List<String> variables = new ArrayList<>();

	/** The variables, or expressions, by what they are of a group. */
	private final Map<String, String> values = new LinkedHashMap<>();

	/**
	 * Renders groups of rows.
	 * @param rows the variables of a row
	 */
	GroupRenderer(Names names, StepRenderer steps, Row rows) {
		this.names = names;
		this.steps = steps;
		this.rows = rows;
	}

	/**
	 * Writes the clauses.
	 * @param carried all variables that tell rows apart
	 */
	GroupRenderer render(Source.Groups groups, List<String> carried) {
		if (groups.keys().isEmpty()) {
			return whole(groups);
		}
		List<String> distinct = new ArrayList<>(carried);
		groups.keys().forEach((key) -> key(key, distinct));
		if (distinct.size() > carried.size() && !groups.measures().isEmpty()) {
			this.clauses.add("WITH DISTINCT " + String.join(", ", distinct));
		}
		groups.measures()
			.forEach((name, measure) -> add(name, this.names.of(MeasureRenderer.name(measure)),
					MeasureRenderer.expression(measure, this.rows)));
		this.clauses.add("WITH " + String.join(", ", this.items));
		if (groups.measures().isEmpty()) {
			// Not in one clause: behind the distinct nodes of a hierarchy, Neo4j 5.26
			// takes the distinct values of their properties for distinct too.
			this.clauses.add("WITH DISTINCT " + String.join(", ", this.variables));
		}
		return this;
	}

	/**
	 * All rows as one group. It must be returned as it stands: a WITH that aggregates
	 * within a subquery groups by the variables around it, and no rows would be no group.
	 * Each property is read once, before.
	 */
	private GroupRenderer whole(Source.Groups groups) {
		Map<String, String> read = new LinkedHashMap<>();
		groups.measures().forEach((name, measure) -> this.values.put(name, ofWhole(measure, read)));
		if (!read.isEmpty()) {
			this.clauses.add("WITH " + read.entrySet()
				.stream()
				.map((each) -> each.getKey() + " AS " + each.getValue())
				.collect(Collectors.joining(", ")));
		}
		return this;
	}

	/**
	 * @param read variables of properties, by their expressions
	 */
	private String ofWhole(Measure measure, Map<String, String> read) {
		if (!(measure instanceof Measure.OfProperty measured)) {
			return MeasureRenderer.expression(measure, this.rows);
		}
		String property = this.rows.property(measured.subject(), measured.property());
		return MeasureRenderer.expression(measured,
				read.computeIfAbsent(property, (expression) -> this.names.of(variable(measured.property()))));
	}

	/** What a variable may be called that holds a property. */
	private static String variable(String property) {
		String letters = property.replaceAll("^[\\W\\d_]+|\\W", "");
		return letters.isEmpty() ? "value" : letters;
	}

	/**
	 * Parallel relationships lead to a node more than once: a row is in its group once.
	 */
	private void key(GroupKey key, List<String> distinct) {
		if (key instanceof GroupKey.Value value) {
			add(key.name(), this.names.of(value.property().field()),
					this.rows.property(value.subject(), value.property().name()));
		}
		else if (key instanceof GroupKey.End end) {
			addNode(end, this.rows.variable(end.end()));
		}
		else if (key instanceof GroupKey.Related related) {
			Row far = this.steps.far(related.step(), false);
			this.clauses.add("OPTIONAL MATCH " + this.steps.pattern(this.rows.node(), related.step(), far));
			distinct.add(far.node());
			addNode(related, far.node());
		}
	}

	private void add(String name, String variable, String expression) {
		this.values.put(name, variable);
		this.variables.add(variable);
		this.items.add(expression + " AS " + variable);
	}

	private void addNode(GroupKey.Node key, String variable) {
		this.values.put(key.key().name(), variable);
		this.variables.add(variable);
		this.items.add(variable);
	}

	List<String> clauses() {
		return this.clauses;
	}

	/** The variables that a group has. */
	List<String> carried() {
		return this.variables;
	}

	/** The variables of a group. */
	Row row() {
		return Row.EMPTY.with(this.values);
	}

}
