package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.zonegraph.plan.Column;

/** Collects the columns of one row; equal columns are read once. */
final class Columns {

	private final List<@Nullable Column> columns = new ArrayList<>();

	/** The position of a column, which is added unless present. */
	int of(Column column) {
		int known = this.columns.indexOf(column);
		return (known >= 0) ? known : add(column);
	}

	private int add(@Nullable Column column) {
		this.columns.add(column);
		return this.columns.size() - 1;
	}

	/** Reserves a position for a column to be supplied by {@link #fill}. */
	int reserve() {
		return add(null);
	}

	void fill(int position, Column column) {
		this.columns.set(position, column);
	}

	List<Column> all() {
		List<Column> all = new ArrayList<>();
		for (Column column : this.columns) {
			if (column == null) {
				throw new IllegalStateException("A reserved column was not filled.");
			}
			all.add(column);
		}
		return all;
	}

}
