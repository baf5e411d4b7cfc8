package io.zonegraph.response;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.zonegraph.plan.OperationPlan;
import io.zonegraph.plan.PageSizes;
import io.zonegraph.store.GraphRow;

/** Builds results from rows. */
public final class ResponseShaper {

	/**
	 * Builds the result of an operation.
	 * @param plan the plan of the operation
	 * @param row the row that its statement returned
	 * @param pageSizes the sizes of its pages
	 * @param variables the coerced variables of the request
	 * @return the data and its errors
	 */
	public Answer shape(OperationPlan plan, GraphRow row, PageSizes pageSizes, Map<String, Object> variables) {
		ResponseBuilder builder = new ResponseBuilder(row.version(), pageSizes, variables);
		@SuppressWarnings("unchecked")
		Map<String, @Nullable Object> data = (Map<String, @Nullable Object>) builder.root(plan.answer(), row.columns());
		return new Answer(data, List.copyOf(builder.faults()));
	}

}
