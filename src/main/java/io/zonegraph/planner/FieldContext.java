package io.zonegraph.planner;

import java.util.List;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/**
 * Where in a fetched row a field is planned.
 *
 * @param columns the columns of the row
 * @param subject what of the row the field belongs to
 * @param guard labels of which that node must have one for the field to apply; none means
 * any
 */
record FieldContext(Columns columns, Subject subject, List<String> guard) {

	FieldContext {
		guard = List.copyOf(guard);
	}

	/** A field that applies whatever the labels. */
	static FieldContext at(Columns columns, Subject subject) {
		return new FieldContext(columns, subject, List.of());
	}

	FieldContext guardedBy(List<String> labels) {
		return new FieldContext(this.columns, this.subject, labels);
	}

	/** The position of another fetch that starts here. */
	int nested(Fetch fetch) {
		return this.columns.of(new Column.Nested(this.subject, this.guard, fetch));
	}

	/** Fills a position that was kept for another fetch that starts here. */
	void fill(int position, Fetch fetch) {
		this.columns.fill(position, new Column.Nested(this.subject, this.guard, fetch));
	}

	/** The position of how many rows there are in all. */
	int counted(Source source, Filter filter) {
		return this.columns.of(new Column.Count(this.subject, this.guard, source, filter));
	}

	/** The position of a property of the subject. */
	int property(String name) {
		return this.columns.of(new Column.Property(this.subject, name));
	}

}
