package io.zonegraph.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Parameter;
import io.zonegraph.plan.SortKey;

/**
 * Renders the predicates for rows after or before a cursor: the first key decides, and
 * among equal values the next one.
 */
final class SeekAfterRenderer {

	private final Set<String> nullKeys;

	private final Filter.SeekAfter seek;

	private final Row row;

	/**
	 * A renderer for a row.
	 * @param nullKeys names of the parameters that are null
	 * @param seek the cursor and the order
	 * @param row the variables of the row
	 */
	SeekAfterRenderer(Set<String> nullKeys, Filter.SeekAfter seek, Row row) {
		this.nullKeys = nullKeys;
		this.seek = seek;
		this.row = row;
	}

	/**
	 * Renders the predicates that must all hold. If possible, the first one bounds the
	 * first key alone, so that an index can be used.
	 */
	List<String> conjuncts() {
		List<String> alternatives = new ArrayList<>();
		List<String> equal = new ArrayList<>();
		for (int index = 0; index < this.seek.order().size(); index++) {
			SortKey key = this.seek.order().get(index);
			Parameter value = this.seek.keys().get(index);
			List<String> parts = new ArrayList<>(equal);
			parts.add(after(key, value));
			alternatives.add(String.join(" AND ", parts));
			equal.add(property(key) + (isNull(value) ? " IS NULL" : " = $" + value.name()));
		}
		if (alternatives.size() == 1) {
			return alternatives;
		}
		List<String> conjuncts = new ArrayList<>(bound(this.seek.order().get(0), this.seek.keys().get(0)));
		conjuncts.add("(" + String.join(" OR ", alternatives) + ")");
		return conjuncts;
	}

	private List<String> bound(SortKey first, Parameter value) {
		// Nulls sort as the largest values: an upper bound may exclude them, a lower
		// bound must not.
		if (isNull(value) || (isAscending(first) && !first.required())) {
			return List.of();
		}
		return List.of(property(first) + (isAscending(first) ? " >= $" : " <= $") + value.name());
	}

	private String after(SortKey key, Parameter value) {
		String property = property(key);
		if (isNull(value)) {
			return isAscending(key) ? "false" : property + " IS NOT NULL";
		}
		String comparison = property + (isAscending(key) ? " > $" : " < $") + value.name();
		return (isAscending(key) && !key.required()) ? "(" + comparison + " OR " + property + " IS NULL)" : comparison;
	}

	/** Whether the rows sought have larger values of the key. */
	private boolean isAscending(SortKey key) {
		return key.descending() != this.seek.after();
	}

	private String property(SortKey key) {
		return SortKeyRenderer.expression(key, this.row);
	}

	private boolean isNull(Parameter value) {
		return this.nullKeys.contains(value.name());
	}

}
