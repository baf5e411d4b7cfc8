package io.zonegraph.planner;

import java.util.List;

import io.zonegraph.model.ClaimRules.Alternatives;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Subject;

/**
 * Determines whether a filter has a condition on whether the node of the row is chosen
 * among its alternatives.
 */
final class IsChosenMention implements Filter.Visitor<Boolean> {

	@Override
	public Boolean visit(Filter.All all) {
		return isInAny(all.filters());
	}

	@Override
	public Boolean visit(Filter.Any any) {
		return isInAny(any.filters());
	}

	@Override
	public Boolean visit(Filter.Not not) {
		return not.filter().accept(this);
	}

	@Override
	public Boolean visit(Filter.Comparison comparison) {
		return isFlag(comparison.subject(), comparison.property());
	}

	@Override
	public Boolean visit(Filter.Unknown unknown) {
		return isFlag(unknown.subject(), unknown.property());
	}

	@Override
	public Boolean visit(Filter.Condition condition) {
		return false;
	}

	@Override
	public Boolean visit(Filter.Related related) {
		return false;
	}

	@Override
	public Boolean visit(Filter.ReferencedBy referenced) {
		return false;
	}

	@Override
	public Boolean visit(Filter.RelatedAggregate aggregate) {
		return false;
	}

	@Override
	public Boolean visit(Filter.ValidOn valid) {
		return false;
	}

	@Override
	public Boolean visit(Filter.Chosen chosen) {
		return false;
	}

	@Override
	public Boolean visit(Filter.SeekAfter seek) {
		return false;
	}

	private boolean isInAny(List<Filter> filters) {
		return filters.stream().anyMatch((filter) -> filter.accept(this));
	}

	private static boolean isFlag(Subject subject, FieldMapping.Property property) {
		return subject == Subject.NODE && property.name().equals(Alternatives.IS_CHOSEN);
	}

}
