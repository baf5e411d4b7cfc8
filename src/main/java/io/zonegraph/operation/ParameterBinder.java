package io.zonegraph.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.zonegraph.plan.CursorCodec;
import io.zonegraph.plan.CursorPlan;
import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.PageSizes;
import io.zonegraph.plan.Parameter;

/** Binds the parameters of a plan to the values of a request, and checks them. */
final class ParameterBinder {

	private final OperationPlan plan;

	private final Map<String, Object> variables;

	private final CurrentIds ids;

	private ParameterBinder(OperationPlan plan, Map<String, Object> variables, Map<String, String> currentIds) {
		this.plan = plan;
		this.variables = variables;
		this.ids = new CurrentIds(currentIds);
	}

	/**
	 * Binds a request.
	 * @param currentIds the id that a node has now, by each of its former ids
	 * @throws InvalidOperationException if a page size, a list or a cursor is not valid
	 */
	static Bindings bind(OperationPlan plan, Map<String, Object> variables, Map<String, String> currentIds) {
		return new ParameterBinder(plan, variables, currentIds).bind();
	}

	private Bindings bind() {
		PageSizes pageSizes = PageSizes.of(this.plan, this.variables);
		List<List<@Nullable Object>> cursors = new ArrayList<>();
		this.plan.cursors().forEach((cursor) -> cursors.add(keys(cursor)));
		ParameterValues given = new ParameterValues(this.variables, pageSizes, cursors, this.ids);
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		Set<String> nullKeys = new HashSet<>();
		for (Parameter parameter : this.plan.parameters()) {
			Object value = parameter.accept(given);
			values.put(parameter.name(), value);
			if (value == null && parameter instanceof Parameter.CursorKey) {
				nullKeys.add(parameter.name());
			}
		}
		return new Bindings(values, pageSizes, nullKeys, this.ids);
	}

	private List<@Nullable Object> keys(CursorPlan cursor) {
		return CursorCodec.decode(cursor, String.valueOf(cursor.value().resolve(this.variables)));
	}

	/**
	 * The values of one request.
	 *
	 * @param parameters parameters of the statement, by name
	 * @param pageSizes the sizes of the pages
	 * @param nullKeys names of the cursor parameters that are null
	 * @param ids the ids given
	 */
	record Bindings(Map<String, @Nullable Object> parameters, PageSizes pageSizes, Set<String> nullKeys,
			CurrentIds ids) {
	}

}
