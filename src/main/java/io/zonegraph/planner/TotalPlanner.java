package io.zonegraph.planner;

import java.util.List;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Shape;

/** Plans aggregates over all rows of a connection, read by a single fetch. */
final class TotalPlanner {

	private final ConnectionSource connection;

	private final GroupValues values = new GroupValues();

	private final Columns columns = new Columns();

	private final AggregatePlanner aggregates;

	/** Position of the row with the aggregates; negative until one is needed. */
	private int position = -1;

	TotalPlanner(PlanningContext planning, ConnectionSource connection) {
		this.connection = connection;
		this.aggregates = new AggregatePlanner(planning, connection, this.values, this.columns);
	}

	/** Plans a selection of {@code aggregate} or {@code edgeAggregate}. */
	Shape plan(ExecutableNormalizedField field) {
		if (this.position < 0) {
			this.position = this.connection.context().columns().reserve();
		}
		return new Shape.One(this.position, this.aggregates.of(field));
	}

	/** Adds the fetch for the planned aggregates, if any. To be called last. */
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
