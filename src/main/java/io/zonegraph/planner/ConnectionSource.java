package io.zonegraph.planner;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.RowType;
import io.zonegraph.model.MappedType;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.GroupKey;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/**
 * All rows of a connection, independent of pages.
 *
 * @param context the part of the parent's row at which the list starts
 * @param source where its rows come from
 * @param filter the condition that rows must meet
 * @param aggregated a further condition on those that are aggregated and grouped
 * @param type type of the items
 * @param edge type of the relationship properties that edges show; null if none
 */
record ConnectionSource(FieldContext context, Source source, Filter filter, Filter aggregated, MappedType type,
		@Nullable EdgeType edge) {

	/** The part of a row that has the properties of the type. */
	Subject subject() {
		return (this.type instanceof RowType) ? Subject.EDGE : Subject.NODE;
	}

	/** The position of the total number of rows. */
	int count() {
		return this.context.counted(this.source, this.filter);
	}

	/**
	 * The rows to aggregate, grouped by keys; a single group if there are no keys.
	 */
	Source.Groups groups(java.util.List<GroupKey> keys, GroupValues values) {
		return new Source.Groups(this.source, this.filter.and(this.aggregated), keys, values.measures());
	}

}
