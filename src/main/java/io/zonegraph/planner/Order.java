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
 * @param keys the keys; the last ones make it unique
 * @param related what of them has to be worked out from relationships
 */
record Order(List<SortKey> keys, List<RelatedValue> related) {

	Order {
		keys = List.copyOf(keys);
		related = List.copyOf(related);
	}

	static Order of(List<SortKey> keys) {
		return new Order(keys, List.of());
	}

	/** The same behind another key. */
	Order behind(SortKey first) {
		return new Order(Stream.concat(Stream.of(first), this.keys.stream()).toList(), this.related);
	}

	/**
	 * The same without what decides between several relationships to one node: nothing
	 * shows which comes first where nothing of them is read.
	 * @param key what decides between nodes
	 */
	Order ofNodes(Property key) {
		int last = this.keys.size() - 1;
		boolean unique = this.keys.stream()
			.limit(Math.max(0, last))
			.anyMatch((each) -> each.hasValuesOf(new SortKey.Value(Subject.NODE, key, false)));
		return (unique && this.related.isEmpty() && this.keys.get(last).reads(Subject.EDGE))
				? of(this.keys.subList(0, last)) : this;
	}

	/** The rows to put in order, with all that the order needs. */
	Source withComputedKeys(Source source, Filter filter) {
		return this.related.isEmpty() ? source : new Source.WithComputedKeys(source, filter, this.related);
	}

	/** What of a filter such rows have still to meet. */
	Filter remaining(Filter filter) {
		return this.related.isEmpty() ? filter : Filter.none();
	}

}
