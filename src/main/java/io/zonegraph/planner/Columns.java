package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.zonegraph.plan.Column;

/** Gathers the columns of one row; what is asked for twice is read once. */
final class Columns {

	private final List<@Nullable Column> columns = new ArrayList<>();

	/** The position of a column, added if it is new. */
	int of(Column column) {
		int known = this.columns.indexOf(column);
		return (known >= 0) ? known : add(column);
	}

	private int add(@Nullable Column column) {
		this.columns.add(column);
		return this.columns.size() - 1;
	}

	/** Keeps a position for a column that is known later. */
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
