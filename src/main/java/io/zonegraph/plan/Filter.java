package io.zonegraph.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.FilterOperator;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.Validity;

/** A condition on rows. */
public sealed interface Filter {

	/** A filter that every row passes. */
	static Filter none() {
		return new All(List.of());
	}

	/** Whether this is the filter that every row passes. */
	default boolean keepsAll() {
		return this instanceof All all && all.filters().isEmpty();
	}

	/** Whether the filter reads, or starts at, this part of the row. */
	boolean reads(Subject part);

	/**
	 * The conditions of a conjunction, nested ones flattened; the filter itself if it is
	 * not a conjunction.
	 */
	default Stream<Filter> conjuncts() {
		return (this instanceof All all) ? all.filters().stream().flatMap(Filter::conjuncts) : Stream.of(this);
	}

	/** Applies a visitor to this filter and returns its result. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A visitor with one method for each kind of filter: when a kind is added, the code
	 * does not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
	 */
	interface Visitor<R> {

		R visit(All all);

		R visit(Any any);

		R visit(Not not);

		R visit(Comparison comparison);

		R visit(Unknown unknown);

		R visit(Condition condition);

		R visit(Related related);

		R visit(ReferencedBy referenced);

		R visit(RelatedAggregate aggregate);

		R visit(ValidOn valid);

		R visit(Chosen chosen);

		R visit(SeekAfter seek);

	}

	/**
	 * A conjunction: all conditions must hold.
	 *
	 * @param filters the conditions; none means true
	 */
	record All(List<Filter> filters) implements Filter {

		public All {
			filters = List.copyOf(filters);
		}

		@Override
		public boolean reads(Subject part) {
			return this.filters.stream().anyMatch((filter) -> filter.reads(part));
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A disjunction: at least one condition must hold.
	 *
	 * @param filters the conditions; none means false
	 */
	record Any(List<Filter> filters) implements Filter {

		public Any {
			filters = List.copyOf(filters);
		}

		@Override
		public boolean reads(Subject part) {
			return this.filters.stream().anyMatch((filter) -> filter.reads(part));
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The negation of a condition.
	 *
	 * @param filter the condition
	 */
	record Not(Filter filter) implements Filter {

		@Override
		public boolean reads(Subject part) {
			return this.filter.reads(part);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A comparison of a property with a value.
	 *
	 * @param subject the part of the row that has the property
	 * @param property the property
	 * @param operator the operator
	 * @param parameter the value to compare with
	 * @param caseInsensitive whether strings are compared without regard to case,
	 * character width and composition
	 */
	record Comparison(Subject subject, FieldMapping.Property property, FilterOperator operator, Parameter parameter,
			boolean caseInsensitive) implements Filter {

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A test for whether a property has a value.
	 *
	 * @param subject the part of the row that has the property
	 * @param property the property
	 * @param unknown true if the property must be null (a list: null or empty), false if
	 * it must not
	 */
	record Unknown(Subject subject, FieldMapping.Property property, boolean unknown) implements Filter {

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A custom condition.
	 *
	 * @param subject the part of the row bound to {@code this} in the predicate
	 * @param condition the Cypher predicate
	 * @param arguments parameters by their names in the predicate; a parameter without an
	 * entry is null
	 */
	record Condition(Subject subject, String condition, Map<String, Parameter> arguments) implements Filter {

		public Condition {
			arguments = Map.copyOf(arguments);
		}

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** How many of the related nodes must meet a condition. */
	enum Quantifier {

		/** At least one. */
		SOME,
		/** None. */
		NONE,
		/** All; true if there are none. */
		ALL,
		/** Exactly one. */
		SINGLE

	}

	/**
	 * A condition on related nodes.
	 *
	 * @param quantifier how many of them must meet it
	 * @param from the part of the row whose relationships are followed
	 * @param relationship the relationship field to follow
	 * @param target type of the related nodes
	 * @param domain restricts the related nodes and relationships that are considered
	 * @param filter the condition
	 */
	record Related(Quantifier quantifier, Subject from, FieldMapping.Relationship relationship, NodeType target,
			Filter domain, Filter filter) implements Filter {

		@Override
		public boolean reads(Subject part) {
			return this.from == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A condition on the nodes whose keys are in a property, a single value or a list.
	 *
	 * @param quantifier how many of them must meet it
	 * @param from the part of the row that has the property
	 * @param lookup the property and the key property of the target that it refers to
	 * @param target type of the nodes found
	 * @param domain restricts the nodes that are considered
	 * @param filter the condition
	 */
	record ReferencedBy(Quantifier quantifier, Subject from, FieldMapping.Lookup lookup, NodeType target, Filter domain,
			Filter filter) implements Filter {

		@Override
		public boolean reads(Subject part) {
			return this.from == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A condition on aggregates over the nodes of a field, such as their count.
	 *
	 * @param from the part of the row at which the field starts
	 * @param field the field: a relationship or a list of keys
	 * @param target type of the related nodes
	 * @param domain restricts the related nodes and relationships that are considered
	 * @param unfiltered whether every relationship of the field's type and direction is
	 * considered, so that a count is the node's degree
	 * @param measures the aggregates, by their names in the condition
	 * @param condition the condition on the aggregates, which are properties of
	 * {@link Subject#DERIVED}
	 */
	record RelatedAggregate(Subject from, FieldMapping.ToNodes field, NodeType target, Filter domain,
			boolean unfiltered, Map<String, Measure> measures, Filter condition) implements Filter {

		public RelatedAggregate {
			measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
		}

		@Override
		public boolean reads(Subject part) {
			return this.from == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A condition that something was valid on a day.
	 *
	 * @param subject the dated part of the row: a node, a relationship, or the
	 * relationships of a path, all of which must have been valid
	 * @param labels labels of dated nodes; nodes with none of them pass; empty if all
	 * nodes are dated
	 * @param validity the properties that hold the first and last day
	 * @param day the day
	 * @param surely whether it must be known to have been valid, not only possible
	 */
	record ValidOn(Subject subject, List<String> labels, Validity validity, Parameter day,
			boolean surely) implements Filter {

		public ValidOn {
			labels = List.copyOf(labels);
		}

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A condition that a node is the one that is chosen among its alternatives.
	 *
	 * @param subject the part of the row that may have alternatives
	 * @param labels labels of nodes that may; nodes with none of them pass; empty if all
	 * nodes may
	 * @param property the property that says whether it is chosen; a node without it is
	 */
	record Chosen(Subject subject, List<String> labels, String property) implements Filter {

		public Chosen {
			labels = List.copyOf(labels);
		}

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The rows after or before the row of a cursor (keyset pagination).
	 *
	 * @param order the order of the list as the client sees it
	 * @param keys the cursor's value for each sort key
	 * @param after true for the rows after the cursor, false for those before it
	 */
	record SeekAfter(List<SortKey> order, List<Parameter> keys, boolean after) implements Filter {

		public SeekAfter {
			order = List.copyOf(order);
			keys = List.copyOf(keys);
		}

		@Override
		public boolean reads(Subject part) {
			return this.order.stream().anyMatch((key) -> key.reads(part));
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** The conjunction of this filter and another one. */
	default Filter and(Filter other) {
		if (keepsAll()) {
			return other;
		}
		return other.keepsAll() ? this : new All(List.of(this, other));
	}

}
