package io.zonegraph.cypher;

import java.util.List;
import java.util.stream.Collectors;

import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Subject;

/** Renders a filter on a row as a predicate. */
final class PredicateRenderer implements Filter.Visitor<String> {

	private final Names names;

	private final FilterRenderer filters;

	private final Row row;

	private final boolean negated;

	private final NormalForm normalForm;

	/**
	 * A renderer for filters.
	 * @param row the variables of the row
	 * @param negated whether an odd number of {@code NOT} enclose the filters
	 */
	PredicateRenderer(Names names, FilterRenderer filters, Row row, boolean negated) {
		this.names = names;
		this.filters = filters;
		this.row = row;
		this.negated = negated;
		this.normalForm = new NormalForm(negated);
	}

	@Override
	public String visit(Filter.All all) {
		if (this.negated && this.normalForm.isTooLarge(all.filters())) {
			return listed("all", all.filters());
		}
		return all.filters().isEmpty() ? "true" : joined(all.filters(), " AND ");
	}

	@Override
	public String visit(Filter.Any any) {
		if (!this.negated && this.normalForm.isTooLarge(any.filters())) {
			return listed("any", any.filters());
		}
		return any.filters().isEmpty() ? "false" : joined(any.filters(), " OR ");
	}

	private String joined(List<Filter> filters, String operator) {
		return filters.stream().map((part) -> part.accept(this)).collect(Collectors.joining(operator, "(", ")"));
	}

	/**
	 * Renders filters as a list of Booleans, which the planner does not convert to normal
	 * form.
	 */
	private String listed(String quantifier, List<Filter> filters) {
		String condition = this.names.of("condition");
		return filters.stream()
			.map((part) -> part.accept(this))
			.collect(Collectors.joining(", ", quantifier + "(" + condition + " IN [", "] WHERE " + condition + ")"));
	}

	@Override
	public String visit(Filter.Not not) {
		return "NOT (" + not.filter().accept(new PredicateRenderer(this.names, this.filters, this.row, !this.negated))
				+ ")";
	}

	@Override
	public String visit(Filter.Comparison comparison) {
		ComparisonRenderer comparisons = new ComparisonRenderer(this.names);
		String property = this.row.property(comparison.subject(), comparison.property());
		return this.negated ? comparisons.negated(comparison, property) : comparisons.comparison(comparison, property);
	}

	@Override
	public String visit(Filter.Unknown unknown) {
		String property = this.row.property(unknown.subject(), unknown.property());
		if (unknown.property().list()) {
			return "coalesce(size(" + property + "), 0) " + (unknown.unknown() ? "= 0" : "> 0");
		}
		return property + (unknown.unknown() ? " IS NULL" : " IS NOT NULL");
	}

	@Override
	public String visit(Filter.Condition condition) {
		this.names.note(condition.condition());
		return CustomCypher.expression(condition.condition(), this.row.variable(condition.subject()),
				condition.arguments());
	}

	@Override
	public String visit(Filter.Related related) {
		return related().related(related, this.row);
	}

	@Override
	public String visit(Filter.ReferencedBy referenced) {
		return related().referencedBy(referenced, this.row);
	}

	@Override
	public String visit(Filter.RelatedAggregate aggregate) {
		return new AggregateFilterRenderer(this.names, this.filters).aggregate(aggregate, this.row);
	}

	private RelatedFilterRenderer related() {
		return new RelatedFilterRenderer(this.names, this.filters);
	}

	@Override
	public String visit(Filter.ValidOn valid) {
		String subject = this.row.variable(valid.subject());
		if (valid.subject() == Subject.EDGE && this.row.severalEdges()) {
			String step = this.names.of("step");
			return "all(%s IN %s WHERE %s)".formatted(step, subject, validOn(valid, step));
		}
		return ofLabels(valid.labels(), subject, validOn(valid, subject));
	}

	/** A predicate that need hold only for nodes with one of several labels. */
	private static String ofLabels(List<String> labels, String subject, String predicate) {
		return labels.isEmpty() ? predicate
				: "(NOT %s:%s OR (%s))".formatted(Text.name(subject), Text.alternatives(labels), predicate);
	}

	private static String validOn(Filter.ValidOn valid, String subject) {
		String from = Text.name(subject) + "." + Text.name(valid.validity().from());
		String to = Text.name(subject) + "." + Text.name(valid.validity().to());
		String day = "$" + valid.day().name();
		if (valid.surely()) {
			return "coalesce(%s <= %s AND (%s >= %s OR %s), false)".formatted(from, day, to, day,
					isOngoing(valid, subject, to));
		}
		return "(%s IS NULL OR %s <= %s) AND (%s IS NULL OR %s >= %s)".formatted(from, from, day, to, to, day);
	}

	/** Whether there is no last day because it is stated to hold still. */
	private static String isOngoing(Filter.ValidOn valid, String subject, String to) {
		return valid.validity()
			.status()
			.map((status) -> "%s IS NULL AND %s.%s IN %s".formatted(to, Text.name(subject), Text.name(status),
					Text.quoted(valid.validity().ongoing())))
			.orElse("false");
	}

	@Override
	public String visit(Filter.Chosen chosen) {
		String flag = this.row.property(chosen.subject(), chosen.property());
		return ofLabels(chosen.labels(), this.row.variable(chosen.subject()), "coalesce(" + flag + ", true)");
	}

	@Override
	public String visit(Filter.SeekAfter seek) {
		return String.join(" AND ", this.filters.seekAfter(seek, this.row));
	}

}
