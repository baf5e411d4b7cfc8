package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.zonegraph.plan.Column;
import io.zonegraph.plan.OperationPlan;

/**
 * Renders plans as Cypher. Equal plans are rendered as equal text, so that the query plan
 * cache of the database is hit.
 *
 * <p>
 * For example the plan of {@code { zone(id: "a") { name } }} becomes <pre>
 * RETURN
 *   COLLECT {
 *     MATCH (zone:Zone {id: $id})
 *     RETURN [zone.name]
 *   } AS c0
 * </pre>
 */
public final class CypherRenderer {

	/**
	 * Renders a plan.
	 * @param plan the plan
	 * @param variant what else the text depends on
	 * @return the text of the statement, which returns one row with a value for each
	 * column of the plan, in that order
	 */
	public String render(OperationPlan plan, StatementVariant variant) {
		if (plan.columns().isEmpty()) {
			return "RETURN true AS c0";
		}
		Names names = new Names(Set.of());
		String text = render(plan, variant, names);
		// A subquery may not redeclare a variable of an enclosing query: custom Cypher
		// keeps its names, and generated names avoid them.
		return names.customWords().isEmpty() ? text : render(plan, variant, new Names(names.customWords()));
	}

	private static String render(OperationPlan plan, StatementVariant variant, Names names) {
		ColumnRenderer columns = new ColumnRenderer(names, variant);
		String once = columns.findOnce(plan.columns());
		List<String> items = new ArrayList<>();
		for (Column column : plan.columns()) {
			items.add(columns.expression(column, Row.EMPTY) + " AS c" + items.size());
		}
		return Text.laidOut(once + Text.lines("RETURN", items));
	}

}
