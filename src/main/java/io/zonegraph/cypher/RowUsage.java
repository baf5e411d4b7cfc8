package io.zonegraph.cypher;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.GroupKey;
import io.zonegraph.plan.Measure;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/**
 * What a statement needs a name for in a row, so that patterns name nothing in vain.
 *
 * @param edge whether the relationship is read
 * @param fetch the fetch that reads the rows; empty where they are only counted
 */
record RowUsage(boolean edge, Optional<Fetch> fetch) {

	/** Whether rows are read, else they are only counted. */
	boolean rows() {
		return this.fetch.isPresent();
	}

	/** The properties of the node that rows are ordered by and that every node has. */
	List<FieldMapping.Property> ordered() {
		return this.fetch.stream()
			.flatMap((each) -> each.order().stream().takeWhile((key) -> key.subject() != Subject.DERIVED))
			.filter((key) -> key.subject() == Subject.NODE && key.property().required())
			.map(SortKey::property)
			.toList();
	}

	static RowUsage of(Fetch fetch) {
		boolean edge = fetch.columns().stream().anyMatch((column) -> column.reads(Subject.EDGE))
				|| fetch.order().stream().anyMatch((key) -> key.subject() == Subject.EDGE) || readsEdge(fetch.filter())
				|| (fetch.source() instanceof Source.WithComputedKeys computed && readsEdge(computed.filter()));
		return new RowUsage(edge, Optional.of(fetch));
	}

	static RowUsage of(Filter filter) {
		return new RowUsage(readsEdge(filter), Optional.empty());
	}

	/** Rows that are put into groups; by nodes, only if they can be told apart. */
	static RowUsage of(Source.Groups groups) {
		boolean apart = groups.rows() instanceof Source.Expand along && !along.relationship().isDeep()
				&& !groups.measures().isEmpty() && groups.keys().stream().anyMatch(GroupKey.Related.class::isInstance);
		boolean edge = apart || groups.keys().stream().anyMatch(RowUsage::readsEdge)
				|| groups.measures().values().stream().anyMatch(RowUsage::readsEdge) || readsEdge(groups.filter());
		return new RowUsage(edge, Optional.empty());
	}

	private static boolean readsEdge(GroupKey key) {
		return key instanceof GroupKey.Value value && value.subject() == Subject.EDGE;
	}

	static boolean readsEdge(Measure measure) {
		return measure instanceof Measure.OfProperty measured && measured.subject() == Subject.EDGE;
	}

	private static boolean readsEdge(Filter filter) {
		if (filter instanceof Filter.Comparison comparison) {
			return comparison.subject() == Subject.EDGE;
		}
		if (filter instanceof Filter.Unknown unknown) {
			return unknown.subject() == Subject.EDGE;
		}
		if (filter instanceof Filter.ValidOn held) {
			return held.subject() == Subject.EDGE;
		}
		if (filter instanceof Filter.ReferencedBy lookedUp) {
			return lookedUp.from() == Subject.EDGE;
		}
		if (filter instanceof Filter.RelatedAggregate related) {
			return related.from() == Subject.EDGE;
		}
		if (filter instanceof Filter.Condition condition) {
			return condition.subject() == Subject.EDGE;
		}
		return parts(filter).anyMatch(RowUsage::readsEdge) || (filter instanceof Filter.SeekAfter beyond
				&& beyond.order().stream().anyMatch((key) -> key.subject() == Subject.EDGE));
	}

	private static Stream<Filter> parts(Filter filter) {
		if (filter instanceof Filter.All all) {
			return all.filters().stream();
		}
		if (filter instanceof Filter.Any any) {
			return any.filters().stream();
		}
		return (filter instanceof Filter.Not not) ? Stream.of(not.filter()) : Stream.empty();
	}

}
