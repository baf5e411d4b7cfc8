package io.zonegraph.cypher;

import java.util.List;
import java.util.Optional;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.plan.Fetch;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.GroupKey;
import io.zonegraph.plan.SortKey;
import io.zonegraph.plan.Source;
import io.zonegraph.plan.Subject;

/**
 * Which parts of a row a statement uses, so that patterns have no unused variables.
 *
 * @param edge whether the relationship is read
 * @param fetch the fetch that reads the rows; empty if they are only counted
 */
record RowUsage(boolean edge, Optional<Fetch> fetch) {

	/** Whether rows are read, as opposed to only counted. */
	boolean rows() {
		return this.fetch.isPresent();
	}

	/** The required properties of the node among the sort keys. */
	List<FieldMapping.Property> ordered() {
		return this.fetch.stream()
			.flatMap((each) -> each.order().stream().takeWhile((key) -> !key.reads(Subject.DERIVED)))
			.filter(SortKey.Value.class::isInstance)
			.map(SortKey.Value.class::cast)
			.filter((key) -> key.subject() == Subject.NODE && key.required())
			.map(SortKey.Value::property)
			.toList();
	}

	static RowUsage of(Fetch fetch) {
		boolean edge = fetch.columns().stream().anyMatch((column) -> column.reads(Subject.EDGE))
				|| fetch.order().stream().anyMatch((key) -> key.reads(Subject.EDGE))
				|| fetch.filter().reads(Subject.EDGE) || (fetch.source() instanceof Source.WithComputedKeys computed
						&& computed.filter().reads(Subject.EDGE));
		return new RowUsage(edge, Optional.of(fetch));
	}

	static RowUsage of(Filter filter) {
		return new RowUsage(filter.reads(Subject.EDGE), Optional.empty());
	}

	/**
	 * The usage of rows that are grouped. Grouping by related nodes needs the
	 * relationship to distinguish rows of the same node.
	 */
	static RowUsage of(Source.Groups groups) {
		boolean apart = groups.rows() instanceof Source.Expand expand && !expand.relationship().isDeep()
				&& !groups.measures().isEmpty() && groups.keys().stream().anyMatch(GroupKey.Related.class::isInstance);
		boolean edge = apart || groups.keys().stream().anyMatch((key) -> key.reads(Subject.EDGE))
				|| groups.measures().values().stream().anyMatch((measure) -> measure.reads(Subject.EDGE))
				|| groups.filter().reads(Subject.EDGE);
		return new RowUsage(edge, Optional.empty());
	}

}
