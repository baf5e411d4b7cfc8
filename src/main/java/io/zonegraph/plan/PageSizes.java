package io.zonegraph.plan;

import java.util.List;
import java.util.Map;

/** The page sizes of a plan in one request. */
public final class PageSizes {

	private final List<Integer> sizes;

	private PageSizes(List<Integer> sizes) {
		this.sizes = sizes;
	}

	/**
	 * Reads and checks the page sizes.
	 * @param plan the plan
	 * @param variables the coerced variables of the request
	 * @return the page sizes
	 * @throws InvalidOperationException if a size is out of range
	 */
	public static PageSizes of(OperationPlan plan, Map<String, Object> variables) {
		return new PageSizes(plan.pages().stream().map((page) -> page.length(variables)).toList());
	}

	/** The size of a page of the plan. */
	public int of(Page page) {
		return this.sizes.get(page.index());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PageSizes that && this.sizes.equals(that.sizes);
	}

	@Override
	public int hashCode() {
		return this.sizes.hashCode();
	}

}
