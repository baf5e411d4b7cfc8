package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.Subject;

/** Renders conditions on aggregates over the nodes related to a row. */
final class AggregateFilterRenderer {

	private final Names names;

	private final FilterRenderer filters;

	AggregateFilterRenderer(Names names, FilterRenderer filters) {
		this.names = names;
		this.filters = filters;
	}

	/**
	 * Whether the only aggregate is a row count that is rendered once or is cheap to
	 * evaluate.
	 */
	static boolean isOneCount(Filter.RelatedAggregate aggregate) {
		return aggregate.measures().size() == 1
				&& aggregate.measures().values().stream().allMatch(Measure.Rows.class::isInstance)
				&& ((aggregate.unfiltered() && aggregate.target().matchLabels().size() == 1)
						|| aggregate.condition() instanceof Filter.Comparison);
	}

	String aggregate(Filter.RelatedAggregate aggregate, Row row) {
		Row target = target(aggregate);
		String match = match(aggregate, row, target)
				+ FilterRenderer.where(this.filters.conjuncts(aggregate.domain(), target));
		return isOneCount(aggregate) ? count(aggregate, match, row, target) : measures(aggregate, match, target);
	}

	private String count(Filter.RelatedAggregate aggregate, String match, Row row, Row target) {
		String counted = Text.block("COUNT", match + distinct("RETURN", aggregate, target));
		if (aggregate.unfiltered() && aggregate.field() instanceof FieldMapping.Relationship relationship) {
			counted = Patterns.degree(row.variable(aggregate.from()), relationship, aggregate.target(), counted);
		}
		return "(" + condition(aggregate, Map.of(aggregate.measures().keySet().iterator().next(), counted)) + ")";
	}

	private String measures(Filter.RelatedAggregate aggregate, String match, Row target) {
		String aggregates = this.names.of("aggregates");
		Map<String, String> values = new LinkedHashMap<>();
		List<String> measured = new ArrayList<>();
		aggregate.measures().forEach((name, measure) -> {
			values.put(name, aggregates + "[" + measured.size() + "]");
			measured.add(MeasureRenderer.expression(measure, target));
		});
		String rows = match + distinct("WITH", aggregate, target) + "\nRETURN [" + String.join(", ", measured) + "]";
		// Compared outside the subquery: a WITH clause inside it would group by the
		// imported variables and return no row if there are no related nodes.
		return "any(%s IN %s WHERE %s)".formatted(aggregates, Text.block("COLLECT", rows),
				condition(aggregate, values));
	}

	private String condition(Filter.RelatedAggregate aggregate, Map<String, String> values) {
		return this.filters.predicate(aggregate.condition(), Row.EMPTY.with(values));
	}

	private static String distinct(String clause, Filter.RelatedAggregate aggregate, Row target) {
		return RelatedFilterRenderer.distinct(clause, target,
				aggregate.field() instanceof FieldMapping.Relationship relationship && relationship.isDeep());
	}

	private Row target(Filter.RelatedAggregate aggregate) {
		boolean edge = aggregate.measures().values().stream().anyMatch((measure) -> measure.reads(Subject.EDGE))
				|| aggregate.domain().reads(Subject.EDGE);
		return (aggregate.field() instanceof FieldMapping.Relationship relationship)
				? Patterns.target(this.names, relationship, aggregate.target(), edge)
				: Row.ofNode(this.names.of(aggregate.target().name()));
	}

	private String match(Filter.RelatedAggregate aggregate, Row row, Row target) {
		return (aggregate.field() instanceof FieldMapping.Lookup lookup)
				? new RelatedFilterRenderer(this.names, this.filters)
					.match(row.property(aggregate.from(), lookup.property()), lookup, aggregate.target(), target)
				: "MATCH " + Patterns.expand(row.variable(aggregate.from()),
						(FieldMapping.Relationship) aggregate.field(), aggregate.target(), target);
	}

}
