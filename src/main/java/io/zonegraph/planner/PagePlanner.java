package io.zonegraph.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;

import io.zonegraph.plan.CursorPlan;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.Page;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.Place;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Value;

/** Plans {@code first}, {@code after}, {@code last} and {@code before} of one field. */
final class PagePlanner {

	private final PlanningContext planning;

	private final ExecutableNormalizedField field;

	private final Place place;

	PagePlanner(PlanningContext planning, ExecutableNormalizedField field, Place place) {
		this.planning = planning;
		this.field = field;
		this.place = place;
	}

	Page page() {
		Optional<ArgumentValue> first = this.planning.given(this.field, "first");
		Optional<ArgumentValue> last = this.planning.given(this.field, "last");
		if (first.isPresent() && last.isPresent()) {
			throw new InvalidOperationException(
					"Arguments \"first\" and \"last\" at %s exclude each other; both were given.".formatted(this.place),
					this.place);
		}
		Value size = first.or(() -> last)
			.map((argument) -> argument.value(this.planning.variables()))
			.orElse(new Value.Literal(Page.DEFAULT_SIZE));
		boolean after = this.planning.given(this.field, "after").isPresent();
		boolean before = this.planning.given(this.field, "before").isPresent();
		return this.planning.page((index) -> new Page(index, size, last.isPresent() ? "last" : "first",
				last.isPresent(), after, before, this.place));
	}

	/** The filter for rows after {@code after} and before {@code before}. */
	Filter between(List<SortKey> order) {
		return seekAfter("after", order).and(seekAfter("before", order));
	}

	private Filter seekAfter(String argument, List<SortKey> order) {
		return this.planning.given(this.field, argument)
			.map((cursor) -> seekAfter(argument, cursor, order))
			.orElse(Filter.none());
	}

	private Filter seekAfter(String argument, ArgumentValue value, List<SortKey> order) {
		int cursor = this.planning
			.cursor(new CursorPlan(value.value(this.planning.variables()), order, argument, this.place));
		List<Parameter> keys = new ArrayList<>();
		for (int index = 0; index < order.size(); index++) {
			int position = index;
			String wanted = argument + "_" + order.get(index).parameterName();
			keys.add(this.planning.parameter(wanted, (name) -> new Parameter.CursorKey(name, cursor, position)));
		}
		return new Filter.SeekAfter(order, keys, argument.equals("after"));
	}

	/**
	 * The order in which rows are fetched: reversed for a page from the end of the list.
	 */
	static List<SortKey> fetched(List<SortKey> order, Page page) {
		return page.backwards() ? order.stream().map(SortKey::reversed).toList() : order;
	}

}
