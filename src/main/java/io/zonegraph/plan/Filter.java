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

/** Which rows to keep. */
public sealed interface Filter {

	/** Keeps every row. */
	static Filter none() {
		return new All(List.of());
	}

	/** Whether every row is kept. */
	default boolean keepsAll() {
		return this instanceof All all && all.filters().isEmpty();
	}

	/** Whether it is about this part of the row. */
	boolean reads(Subject part);

	/** The conditions that must all hold: those of which it is made, or itself. */
	default Stream<Filter> conjuncts() {
		return (this instanceof All all) ? all.filters().stream().flatMap(Filter::conjuncts) : Stream.of(this);
	}

	/** What a visitor makes of the filter. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * What is done differently for each kind of filter. A new kind does not compile
	 * before every visitor has a method for it.
	 *
	 * @param <R> what it comes to
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

		R visit(SeekAfter seek);

	}

	/**
	 * All of several conditions.
	 *
	 * @param filters the conditions
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
	 * At least one of several conditions.
	 *
	 * @param filters the conditions
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
	 * The contrary of a condition.
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
	 * A property compared with a value.
	 *
	 * @param subject what has the property
	 * @param property the property
	 * @param operator how to compare
	 * @param parameter what to compare with
	 * @param caseInsensitive whether texts are compared without regard to case, width and
	 * composition of characters
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
	 * A property known or unknown.
	 *
	 * @param subject what has the property
	 * @param property the property
	 * @param unknown whether it must be unknown; an empty list is as good as none
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
	 * @param subject what it is about
	 * @param condition a predicate; it calls the subject {@code this}
	 * @param arguments parameters by the name the predicate gives them; others are null
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
		/** All, also where there is none. */
		ALL,
		/** Exactly one. */
		SINGLE

	}

	/**
	 * A condition on related nodes.
	 *
	 * @param quantifier how many of them must meet it
	 * @param from the node whose relationships are followed
	 * @param relationship which relationships
	 * @param target what they lead to
	 * @param domain which of the related nodes count at all
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
	 * A condition on the nodes that a list property names.
	 *
	 * @param quantifier how many of them must meet it
	 * @param from what has the property
	 * @param lookup the property, and what its elements name
	 * @param target what is found
	 * @param domain which of the nodes count at all
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
	 * A condition on aggregates over what a field leads to, such as how many nodes.
	 *
	 * @param from what the field starts at
	 * @param field the field: a relationship or a list of keys
	 * @param target what it leads to
	 * @param domain which of the related nodes and relationships count at all
	 * @param unfiltered whether all relationships of the field's type and direction
	 * count, whatever they lead to
	 * @param measures the aggregates, by the names under which the condition has them
	 * @param condition the condition on them, as properties that are derived
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
	 * Only what held on a day.
	 *
	 * @param subject what is dated: a node, a relationship, or several in a row that must
	 * all have held
	 * @param labels nodes without any of these labels are not dated; none means that all
	 * are
	 * @param validity when it holds
	 * @param day the day
	 */
	record ValidOn(Subject subject, List<String> labels, Validity validity, Parameter day) implements Filter {

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
	 * The rows on one side of the row that a cursor names.
	 *
	 * @param order the order of the list as the client sees it
	 * @param keys the cursor's value for each key of the order
	 * @param after whether the rows behind the cursor are kept, else those before it
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

	/** Both conditions. */
	default Filter and(Filter other) {
		if (keepsAll()) {
			return other;
		}
		return other.keepsAll() ? this : new All(List.of(this, other));
	}

}
