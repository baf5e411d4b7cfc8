package io.zonegraph.planner;

import java.util.List;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/**
 * The part of a fetched row for which a field is planned.
 *
 * @param columns the columns of the row
 * @param subject the part of the row that the field belongs to
 * @param guard the field applies only to nodes with one of these labels; empty for no
 * restriction
 */
record FieldContext(Columns columns, Subject subject, List<String> guard) {

	FieldContext {
		guard = List.copyOf(guard);
	}

	/** A context without restriction to labels. */
	static FieldContext at(Columns columns, Subject subject) {
		return new FieldContext(columns, subject, List.of());
	}

	FieldContext guardedBy(List<String> labels) {
		return new FieldContext(this.columns, this.subject, labels);
	}

	/** The position of a nested fetch that starts here. */
	int nested(Fetch fetch) {
		return this.columns.of(new Column.Nested(this.subject, this.guard, fetch));
	}

	/** Fills a reserved position with a nested fetch that starts here. */
	void fill(int position, Fetch fetch) {
		this.columns.fill(position, new Column.Nested(this.subject, this.guard, fetch));
	}

	/** The position of the total number of rows of a source that pass a filter. */
	int counted(Source source, Filter filter) {
		return this.columns.of(new Column.Count(this.subject, this.guard, source, filter));
	}

	/** The position of a property of the subject. */
	int property(String name) {
		return this.columns.of(new Column.Property(this.subject, name));
	}

}
