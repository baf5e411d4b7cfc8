package io.zonegraph.planner;

import java.util.List;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Shape;

/** Plans aggregates over all rows of a connection, which are read at once. */
final class TotalPlanner {

	private final ConnectionSource connection;

	private final GroupValues values = new GroupValues();

	private final Columns columns = new Columns();

	private final AggregatePlanner aggregates;

	/** Where the row is that stands for all; negative as long as none is needed. */
	private int position = -1;

	TotalPlanner(PlanningContext planning, ConnectionSource connection) {
		this.connection = connection;
		this.aggregates = new AggregatePlanner(planning, connection, this.values, this.columns);
	}

	/** What a field for aggregates shows. */
	Shape plan(ExecutableNormalizedField field) {
		if (this.position < 0) {
			this.position = this.connection.context().columns().reserve();
		}
		return new Shape.One(this.position, this.aggregates.of(field));
	}

	/** Reads what has been planned. */
	void fetch() {
		if (this.position < 0) {
			return;
		}
		if (this.values.measures().isEmpty()) {
			this.columns.of(AggregatePlanner.column(this.values.count()));
		}
		this.connection.context()
			.fill(this.position, new Fetch(this.connection.groups(List.of(), this.values), Filter.none(), List.of(),
					Optional.empty(), this.columns.all()));
	}

}
