package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.zonegraph.plan.Filter;
import io.zonegraph.plan.GroupKey;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Source;

/** Renders the clauses that group rows. */
final class GroupRenderer implements GroupKey.Visitor<GroupRenderer.Value> {

	private final Names names;

	private final FilterRenderer filters;

	private final StepRenderer steps;

	private final SourceClauses rows;

	/**
	 * A renderer for groups of rows.
	 * @param rows the clauses that find the rows, with all variables needed to
	 * distinguish them
	 */
	GroupRenderer(Names names, FilterRenderer filters, SourceClauses rows) {
		this.names = names;
		this.filters = filters;
		this.steps = new StepRenderer(names, filters);
		this.rows = rows;
	}

	/**
	 * Renders the groups.
	 * @param having which of them to keep
	 */
	SourceClauses render(Source.Groups groups, Filter having) {
		SourceClauses all = groups.keys().isEmpty() ? oneGroup(groups) : byKeys(groups);
		if (DegreeGroupRenderer.applies(groups)) {
			all = DegreeGroupRenderer.render(this.names, groups, all);
		}
		return all.where(this.filters.conjuncts(having, all.row()));
	}

	private SourceClauses byKeys(Source.Groups groups) {
		List<String> clauses = new ArrayList<>(this.rows.clauses());
		List<Value> values = new ArrayList<>();
		List<String> distinct = new ArrayList<>(this.rows.carried());
		for (GroupKey key : groups.keys()) {
			Value value = key.accept(this);
			clauses.addAll(value.clauses);
			values.add(value);
			if (!value.clauses.isEmpty()) {
				distinct.add(value.variable);
			}
		}
		if (distinct.size() > this.rows.carried().size() && !groups.measures().isEmpty()) {
			clauses.add("WITH DISTINCT " + String.join(", ", distinct));
		}
		groups.measures().forEach((name, measure) -> values.add(measure(name, measure)));
		clauses.add("WITH " + values.stream().map(Value::item).collect(Collectors.joining(", ")));
		List<String> variables = values.stream().map(Value::variable).toList();
		if (groups.measures().isEmpty()) {
			// Not in one clause: after the distinct nodes of a hierarchy, Neo4j 5.26
			// wrongly assumes that the values of their properties are distinct too.
			clauses.add("WITH DISTINCT " + String.join(", ", variables));
		}
		Map<String, String> byName = new LinkedHashMap<>();
		values.forEach((value) -> byName.put(value.name, value.variable));
		return new SourceClauses(clauses, variables, Row.EMPTY.with(byName), "");
	}

	private Value measure(String name, Measure measure) {
		return Value.of(name, this.names.of(MeasureRenderer.name(measure)),
				MeasureRenderer.expression(measure, this.rows.row()));
	}

	/**
	 * Renders all rows as one group. Its aggregates belong in the {@code RETURN} clause:
	 * a {@code WITH} that aggregates within a subquery groups by the variables around it,
	 * and no rows would give no group. Each property is read once, beforehand.
	 */
	private SourceClauses oneGroup(Source.Groups groups) {
		List<String> clauses = new ArrayList<>(this.rows.clauses());
		Map<String, String> values = new LinkedHashMap<>();
		Map<String, String> read = new LinkedHashMap<>();
		groups.measures().forEach((name, measure) -> values.put(name, ofAllRows(measure, read)));
		if (!read.isEmpty()) {
			clauses.add("WITH " + read.entrySet()
				.stream()
				.map((each) -> each.getKey() + " AS " + each.getValue())
				.collect(Collectors.joining(", ")));
		}
		return new SourceClauses(clauses, List.of(), Row.EMPTY.with(values), "");
	}

	/**
	 * Renders an aggregate over all rows.
	 * @param read variables of properties, by their expressions; added to
	 */
	private String ofAllRows(Measure measure, Map<String, String> read) {
		if (!(measure instanceof Measure.OfValues measured)) {
			return MeasureRenderer.expression(measure, this.rows.row());
		}
		return MeasureRenderer.expression(measured, this.rows.row(),
				(property, value) -> read.computeIfAbsent(value, (expression) -> this.names.of(variable(property))));
	}

	/** A variable name for a property. */
	private static String variable(String property) {
		String letters = property.replaceAll("^[\\W\\d_]+|\\W", "");
		return letters.isEmpty() ? "value" : letters;
	}

	@Override
	public Value visit(GroupKey.Value key) {
		return Value.of(key.name(), this.names.of(key.property().field()),
				this.rows.row().property(key.subject(), key.property()));
	}

	@Override
	public Value visit(GroupKey.RelationshipType type) {
		return Value.of(type.name(), this.names.of("relationshipType"), "type(" + this.rows.row().edge() + ")");
	}

	@Override
	public Value visit(GroupKey.End end) {
		return Value.ofNode(end, this.rows.row().variable(end.end()));
	}

	/**
	 * Parallel relationships match a node more than once; the rows are made distinct
	 * later.
	 */
	@Override
	public Value visit(GroupKey.Related related) {
		Row target = this.steps.target(related.step(), false);
		return Value.ofNode(related, target.node(),
				"OPTIONAL MATCH " + this.steps.pattern(Start.at(this.rows.row().node()), related.step(), target));
	}

	/**
	 * A key or measure of a group.
	 *
	 * @param name the name of the value in the group
	 * @param variable its variable
	 * @param item the item of the {@code WITH} clause that groups the rows
	 * @param clauses clauses that find the value beforehand; empty if the row has it
	 */
	record Value(String name, String variable, String item, List<String> clauses) {

		static Value of(String name, String variable, String expression) {
			return new Value(name, variable, expression + " AS " + variable, List.of());
		}

		static Value ofNode(GroupKey.Node key, String variable, String... clauses) {
			return new Value(key.key().name(), variable, variable, List.of(clauses));
		}

	}

}
