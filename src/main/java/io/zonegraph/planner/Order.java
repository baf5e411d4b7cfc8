package io.zonegraph.planner;

import java.util.List;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.RelatedValue;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/**
 * The order of a list.
 *
 * @param keys the sort keys, most significant first; the last ones make the order unique
 * @param related the values of these keys that must be computed from relationships
 */
record Order(List<SortKey> keys, List<RelatedValue> related) {

	Order {
		keys = List.copyOf(keys);
		related = List.copyOf(related);
	}

	static Order of(List<SortKey> keys) {
		return new Order(keys, List.of());
	}

	/** This order with a more significant key in front. */
	Order behind(SortKey first) {
		return new Order(Stream.concat(Stream.of(first), this.keys.stream()).toList(), this.related);
	}

	/**
	 * This order without the tie-breaker between several relationships to one node, for
	 * lists that read nothing of the relationships.
	 * @param key the key property of the nodes
	 * @return the shorter order, or this one if the key is still needed
	 */
	Order ofNodes(Property key) {
		int last = this.keys.size() - 1;
		boolean unique = this.keys.stream()
			.limit(Math.max(0, last))
			.anyMatch((each) -> each.hasValuesOf(new SortKey.Value(Subject.NODE, key, false)));
		return (unique && this.related.isEmpty() && this.keys.get(last).reads(Subject.EDGE))
				? of(this.keys.subList(0, last)) : this;
	}

	/**
	 * The source of the rows to sort, extended by the filter and the computed values if
	 * the order has any.
	 */
	Source withComputedKeys(Source source, Filter filter) {
		return this.related.isEmpty() ? source : new Source.WithComputedKeys(source, filter, this.related);
	}

	/**
	 * The part of a filter that the source returned by {@link #withComputedKeys} has not
	 * applied.
	 */
	Filter remaining(Filter filter) {
		return this.related.isEmpty() ? filter : Filter.none();
	}

}
