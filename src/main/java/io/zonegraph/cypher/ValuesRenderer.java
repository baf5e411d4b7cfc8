package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.zonegraph.model.MappedType.RowType;
import io.zonegraph.plan.Source;

/**
 * Renders sources whose rows are values: records, parts of records, or results of a
 * custom statement.
 */
final class ValuesRenderer {

	private final Names names;

	private final FilterRenderer filters;

	private final Start start;

	ValuesRenderer(Names names, FilterRenderer filters, Start start) {
		this.names = names;
		this.filters = filters;
		this.start = start;
	}

	SourceClauses paths(Source.Paths paths) {
		String value = value(paths);
		return rows(paths, value, new PathRenderer(this.names, this.filters).render(paths, value));
	}

	SourceClauses neighborhood(Source.Neighborhood neighborhood) {
		String value = value(neighborhood);
		return rows(neighborhood, value,
				new NeighborhoodRenderer(this.names, this.filters).render(neighborhood, value));
	}

	SourceClauses member(Source.Member member) {
		String value = value(member);
		return rows(member, value,
				List.of("UNWIND " + this.start.variable() + "." + Text.name(member.key()) + " AS " + value,
						"WITH " + value + " WHERE " + value + " IS NOT NULL"));
	}

	SourceClauses recordExpression(Source.RecordExpression expression) {
		String value = value(expression);
		return rows(expression, value,
				List.of("WITH " + evaluated(expression) + " AS " + value + FilterRenderer.where(known(value))));
	}

	/**
	 * Renders the record as a list of at most one row. This takes the database far less
	 * planning than a subquery does.
	 * @param columns renders the columns of a row, which have no subqueries
	 */
	String listOf(Source.RecordExpression expression, Function<Row, String> columns) {
		String value = value(expression);
		return "[" + value + " IN [" + evaluated(expression) + "]\n  WHERE " + String.join(" AND ", known(value))
				+ " | " + columns.apply(Row.ofNode(value)) + "]";
	}

	private String evaluated(Source.RecordExpression expression) {
		this.names.note(expression.expression());
		return CustomCypher.expression(expression.expression(), this.start.variable(), expression.arguments());
	}

	private List<String> known(String value) {
		List<String> conditions = new ArrayList<>(this.start.conjuncts());
		conditions.add(value + " IS NOT NULL");
		return conditions;
	}

	SourceClauses custom(Source.Custom custom) {
		String value = value(custom);
		this.names.note(custom.statement());
		String statement = CustomCypher.statement(custom.statement(), custom.arguments());
		String importing = this.start.isGraph() ? "" : "WITH " + this.start.variable() + " AS this"
				+ FilterRenderer.where(FilterRenderer.guard("this", this.start.labels())) + "\n";
		// No fields can be read from a null.
		String known = custom.target().isEmpty() ? "" : " WHERE " + value + " IS NOT NULL";
		return rows(custom, value, List.of(Text.block("CALL (" + this.start.variable() + ")", importing + statement),
				"WITH value AS " + value + known));
	}

	/** A variable for the values of a source. */
	private String value(Source.Values source) {
		return this.names.of(source.values()
			.map((type) -> (type instanceof RowType) ? "relationship" : type.name())
			.orElse("result"));
	}

	private SourceClauses rows(Source.Values source, String value, List<String> clauses) {
		if (source.values().filter(RowType.class::isInstance).isEmpty()) {
			return SourceClauses.of(Row.ofNode(value), clauses);
		}
		Row row = Row.ofRelationship(value, this.names.of("source"), this.names.of("target"));
		List<String> withEnds = new ArrayList<>(clauses);
		withEnds.add(RelationshipRowsRenderer.withEnds(row, List.of()));
		return SourceClauses.of(row, withEnds);
	}

}
