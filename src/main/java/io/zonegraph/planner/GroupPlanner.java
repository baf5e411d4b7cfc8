package io.zonegraph.planner;

import java.util.List;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.Shape;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;

/** Plans {@code groupBy}: the rows of a connection, grouped by keys. */
final class GroupPlanner {

	private final PlanningContext planning;

	private final ConnectionSource connection;

	private final ExecutableNormalizedField field;

	private final GroupKeyPlanner keys;

	/** The aggregates that conditions on groups refer to. */
	private final GroupValues conditions = new GroupValues();

	private final Filter having;

	/** All aggregates to compute for the groups of the page. */
	private final GroupValues values;

	private final List<SortKey> order;

	private final Page page;

	private final Columns columns = new Columns();

	GroupPlanner(PlanningContext planning, ConnectionSource connection, ExecutableNormalizedField field, Place place) {
		this.planning = planning;
		this.connection = connection;
		this.field = field;
		this.keys = new GroupKeyPlanner(planning, connection, field, place);
		this.having = having(place);
		this.values = new GroupValues(this.conditions);
		this.order = new GroupOrderPlanner(planning, connection, this.keys, this.values).of(field);
		this.page = new PagePlanner(planning, field, place).page();
	}

	private Filter having(Place place) {
		AggregateFilterPlanner planner = new AggregateFilterPlanner(new FilterPlanner(this.planning, place),
				this.connection.type(), this.connection.subject(), this.connection.edge(), this.conditions);
		return this.planning.given(this.field, "having")
			.map((having) -> planner.ofGroups(having, "having"))
			.orElse(Filter.none());
	}

	Shape.Fields groups() {
		List<ExecutableNormalizedField> selected = this.field.getChildren();
		boolean read = selected.stream().anyMatch((child) -> child.getFieldName().equals("groups"));
		int position = read ? this.connection.context().columns().reserve() : -1;
		Shape.Fields shape = this.planning.object(selected, (child, type) -> switch (child.getFieldName()) {
			case "groups" -> new Shape.Many(position, group(child), true, this.page);
			default -> SelectionPlanner.leaf(counted(), type);
		});
		if (read) {
			Source.Groups source = this.connection.groups(this.keys.keys(), this.values);
			this.connection.context()
				.fill(position, new Fetch(source, this.having, this.order,
						Optional.of(this.planning.limit(this.page, false)), this.columns.all()));
		}
		return shape;
	}

	private int counted() {
		return this.connection.context()
			.counted(this.connection.groups(this.keys.keys(), this.conditions), this.having);
	}

	private Shape.Fields group(ExecutableNormalizedField group) {
		AggregatePlanner aggregates = new AggregatePlanner(this.planning, this.connection, this.values, this.columns);
		return this.planning.object(group.getChildren(), (child, type) -> switch (child.getFieldName()) {
			case "count" -> SelectionPlanner.leaf(this.columns.of(AggregatePlanner.column(this.values.count())), type);
			case AggregatePlanner.AGGREGATE, AggregatePlanner.EDGE_AGGREGATE -> aggregates.of(child);
			default -> this.keys.shape(child, this.columns);
		});
	}

}
