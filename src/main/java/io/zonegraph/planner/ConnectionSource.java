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
 * All that a connection lists, on all pages.
 *
 * @param context where in the parent's row the list starts
 * @param source where its rows come from
 * @param filter which of them it lists
 * @param type type of what is listed
 * @param edge type of the relationships' properties; null where it shows none
 */
record ConnectionSource(FieldContext context, Source source, Filter filter, MappedType type, @Nullable EdgeType edge) {

	/** What of a row has the properties of the type. */
	Subject subject() {
		return (this.type instanceof RowType) ? Subject.EDGE : Subject.NODE;
	}

	/** The position of how many rows there are. */
	int count() {
		return this.context.counted(this.source, this.filter);
	}

	/** All rows in groups; one group without keys. */
	Source.Groups groups(java.util.List<GroupKey> keys, GroupValues values) {
		return new Source.Groups(this.source, this.filter, keys, values.measures());
	}

}
