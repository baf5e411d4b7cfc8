package io.zonegraph.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType;

/** Where the rows of a fetch come from. */
public sealed interface Source {

	/** Applies a visitor to this source and returns its result. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A visitor with one method for each kind of source: when a kind is added, the code
	 * does not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
	 */
	interface Visitor<R> {

		R visit(AllNodes nodes);

		R visit(ByKey node);

		R visit(ByKeys nodes);

		R visit(Expand expand);

		R visit(ExpandDescendants expand);

		R visit(ReferencedBy referenced);

		R visit(ExpandChain chain);

		R visit(WithComputedKeys computed);

		R visit(Groups groups);

		R visit(Relationships relationships);

		R visit(NamingRows naming);

		R visit(Paths paths);

		R visit(Neighborhood neighborhood);

		R visit(Search search);

		R visit(Member member);

		R visit(RecordExpression expression);

		R visit(MeasuredRecord measured);

		R visit(Custom custom);

	}

	/**
	 * A source whose rows are values: records, members of records, or results of a custom
	 * statement.
	 */
	sealed interface Values extends Source
			permits Paths, Neighborhood, Member, RecordExpression, MeasuredRecord, Custom {

		/** The mapped type of the values; empty for scalars. */
		Optional<MappedType> values();

	}

	/** A source made from the filtered rows of another one. */
	sealed interface OfRows extends Source permits WithComputedKeys, Groups {

		/** The other source. */
		Source rows();

		/** The condition that its rows must meet. */
		Filter filter();

		/** The same source, made from rows that are found in another way. */
		OfRows from(Source rows, Filter filter);

	}

	/**
	 * All nodes of a type, or only those that meet conditions on related nodes; each node
	 * once.
	 *
	 * @param target type of the nodes
	 * @param starts conditions that all must hold, each as a path of conditions: the
	 * first is on nodes related to the node itself, each further one on nodes related to
	 * those of the one before. The search starts at the far end of a path. Empty for all
	 * nodes of the type
	 */
	record AllNodes(NodeType target, List<List<Filter.Related>> starts) implements Source {

		public AllNodes {
			starts = starts.stream().map(List::copyOf).toList();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The node with a key.
	 *
	 * @param target type of the node
	 * @param key the value of its key
	 */
	record ByKey(NodeType target, Parameter key) implements Source {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes with the given keys, in the order of the keys; for a key without a node,
	 * a row of nulls.
	 *
	 * @param target type of the nodes
	 * @param keys the list of keys
	 */
	record ByKeys(NodeType target, Parameter keys) implements Source {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes at the other end of relationships.
	 *
	 * @param relationship the relationship field to follow
	 * @param target type of the nodes
	 * @param depth maximum length of a path, in relationships
	 */
	record Expand(FieldMapping.Relationship relationship, NodeType target, int depth) implements Source {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes at the other end of relationships of a node and of all its descendants,
	 * each relationship once.
	 *
	 * @param descendants the variable-length step from the node to its descendants
	 * @param relationship the relationship field to follow from each of them
	 * @param target type of the nodes
	 */
	record ExpandDescendants(Step descendants, FieldMapping.Relationship relationship,
			NodeType target) implements Source {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes whose keys are in a list property, in the order of the list, or the node
	 * whose key is in a single-valued property.
	 *
	 * @param lookup the property and the key property of the target that it refers to
	 * @param target type of the nodes
	 */
	record ReferencedBy(FieldMapping.Lookup lookup, NodeType target) implements Source {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes reached over a chain of relationship fields, each node once.
	 *
	 * @param steps the steps, in order from the start node
	 */
	record ExpandChain(List<Step> steps) implements Source {

		public ExpandChain {
			steps = List.copyOf(steps);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The filtered rows of another source, each with computed values to sort by.
	 *
	 * @param rows the other source
	 * @param filter the condition that its rows must meet
	 * @param related the values to compute for each row
	 */
	record WithComputedKeys(Source rows, Filter filter, List<RelatedValue> related) implements OfRows {

		public WithComputedKeys {
			related = List.copyOf(related);
		}

		@Override
		public OfRows from(Source rows, Filter filter) {
			return new WithComputedKeys(rows, filter, this.related);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The filtered rows of another source, grouped by keys, with one row for each group.
	 * Without keys there is exactly one row, even if there are no rows to group.
	 *
	 * @param rows the other source
	 * @param filter the condition that its rows must meet
	 * @param keys the keys to group by
	 * @param measures the aggregates over each group, by their names in the group
	 */
	record Groups(Source rows, Filter filter, List<GroupKey> keys, Map<String, Measure> measures) implements OfRows {

		public Groups {
			keys = List.copyOf(keys);
			measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
		}

		@Override
		public OfRows from(Source rows, Filter filter) {
			return new Groups(rows, filter, this.keys, this.measures);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Relationships, each as a row.
	 *
	 * @param ends type of both end nodes
	 * @param types the relationship types
	 * @param starts by relationship type, labels of start nodes from which all
	 * relationships of the type end at {@code ends}; a type without such labels has no
	 * entry
	 * @param around which relationships of these types
	 */
	record Relationships(NodeType ends, List<String> types, Map<String, List<String>> starts,
			Around around) implements Source {

		/** The relationships to list: those of the graph or those of a node. */
		public enum Around {

			/** Those of the whole graph, in the order of their ids. */
			GRAPH,
			/**
			 * Those of the whole graph, where the filter restricts an end node to given
			 * keys.
			 */
			NAMED_ENDS,
			/** Those that start at the node. */
			STARTING,
			/** Those that end at the node. */
			ENDING,
			/** Those that start or end at the node. */
			TOUCHING

		}

		public Relationships {
			types = List.copyOf(types);
			starts = Map.copyOf(starts);
		}

		/**
		 * Whether the relationships are those of the whole graph, without a given end
		 * node.
		 */
		public boolean isOfGraph() {
			return this.around == Around.GRAPH;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The relationships, each as a row, whose list property contains the key of a node.
	 *
	 * @param ends type of both end nodes
	 * @param property the list property
	 * @param index the full-text index on it
	 * @param key the key property of the node that the list refers to
	 * @param types the relationship types
	 */
	record NamingRows(NodeType ends, String property, String index, String key, List<String> types) implements Source {

		public NamingRows {
			types = List.copyOf(types);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The shortest paths between two nodes, each as a record.
	 *
	 * @param ends type of all nodes on a path
	 * @param target type of the record
	 * @param types types of the relationships to follow
	 * @param direction direction in which to follow them
	 * @param domain restricts the relationships that are considered
	 * @param from key of the first node
	 * @param to key of the last node
	 * @param maxHops maximum length of a path, in relationships
	 * @param most maximum number of paths
	 */
	record Paths(NodeType ends, MappedType target, List<String> types, Direction direction, Filter domain,
			Parameter from, Parameter to, int maxHops, int most) implements Values {

		public Paths {
			types = List.copyOf(types);
		}

		@Override
		public Optional<MappedType> values() {
			return Optional.of(this.target);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The neighbourhood of a node, as a record.
	 *
	 * @param ends type of the nodes
	 * @param target type of the record
	 * @param types types of the relationships to follow
	 * @param leaving those of {@code types} that can also join nodes of other types
	 * @param direction direction in which to follow them, as seen from the node
	 * @param domain restricts the relationships that are considered
	 * @param labels neighbours must have one of these labels; empty for no restriction
	 * @param key key of the node
	 * @param depth maximum distance in relationships; 0 for the node alone
	 * @param limit maximum number of nodes
	 */
	record Neighborhood(NodeType ends, MappedType target, List<String> types, List<String> leaving, Direction direction,
			Filter domain, List<String> labels, Parameter key, int depth, Parameter limit) implements Values {

		public Neighborhood {
			types = List.copyOf(types);
			leaving = List.copyOf(leaving);
			labels = List.copyOf(labels);
		}

		@Override
		public Optional<MappedType> values() {
			return Optional.of(this.target);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes that match a search text, best matches first.
	 *
	 * @param index name of the full-text index
	 * @param target type of the nodes
	 * @param labels nodes must have one of these labels; empty for no restriction
	 * @param query the query string for the index
	 * @param window maximum number of hits to consider, the best ones
	 */
	record Search(String index, NodeType target, List<String> labels, Parameter query, int window) implements Source {

		/** Maximum number of hits that can be paged through. */
		public static final int WINDOW = 1_000;

		/** Window that is enough if only the first page is needed, whatever its size. */
		public static final int FIRST_PAGE_WINDOW = 2 * Page.MAX_SIZE;

		public Search {
			labels = List.copyOf(labels);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes, relationships or records under a key of a record.
	 *
	 * @param key the key
	 * @param target type of the values
	 * @param list whether the value is a list
	 */
	record Member(String key, MappedType target, boolean list) implements Values {

		@Override
		public Optional<MappedType> values() {
			return Optional.of(this.target);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The record that a custom expression yields; no row if it is null.
	 *
	 * @param expression the Cypher expression; {@code this} is the parent
	 * @param target type of the record
	 * @param arguments parameters by their names in the expression; a parameter without
	 * an entry is null
	 */
	record RecordExpression(String expression, MappedType target, Map<String, Parameter> arguments) implements Values {

		public RecordExpression {
			arguments = Map.copyOf(arguments);
		}

		@Override
		public Optional<MappedType> values() {
			return Optional.of(this.target);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The record that is an aggregate of the parent row; no row if it is null.
	 *
	 * @param value name of the aggregate in the row
	 * @param target type of the record
	 */
	record MeasuredRecord(String value, MappedType target) implements Values {

		@Override
		public Optional<MappedType> values() {
			return Optional.of(this.target);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The values that a custom statement returns.
	 *
	 * @param statement the Cypher statement; {@code this} is the parent
	 * @param target type of the values; empty for scalars
	 * @param list whether the field is a list
	 * @param arguments parameters by their names in the statement; a parameter without an
	 * entry is null
	 */
	record Custom(String statement, Optional<MappedType> target, boolean list,
			Map<String, Parameter> arguments) implements Values {

		public Custom {
			arguments = Map.copyOf(arguments);
		}

		@Override
		public Optional<MappedType> values() {
			return this.target;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

}
