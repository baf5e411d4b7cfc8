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

	/** What a visitor makes of the source. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * What is done differently for each kind of source. A new kind does not compile
	 * before every visitor has a method for it.
	 *
	 * @param <R> what it comes to
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

		R visit(Custom custom);

	}

	/** Rows that are values: records, parts of records, or what a statement returns. */
	sealed interface Values extends Source permits Paths, Neighborhood, Member, Custom {

		/** The type of the values; empty where they are scalars. */
		Optional<MappedType> values();

	}

	/**
	 * All nodes of a type, or those that meet conditions on related nodes, each once.
	 *
	 * @param target the type
	 * @param starts the conditions, whose nodes are where to start
	 */
	record AllNodes(NodeType target, List<Filter.Related> starts) implements Source {

		public AllNodes {
			starts = List.copyOf(starts);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The node with a key.
	 *
	 * @param target its type
	 * @param key the key
	 */
	record ByKey(NodeType target, Parameter key) implements Source {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes with several keys, in the order of the keys; an empty row where a key has
	 * no node.
	 *
	 * @param target their type
	 * @param keys the keys
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
	 * @param relationship which relationships
	 * @param target what they lead to
	 * @param depth how many in a row are followed at the most
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
	 * @param descendants how descendants are found, over several relationships in a row
	 * @param relationship which relationships
	 * @param target what they lead to
	 */
	record ExpandDescendants(Step descendants, FieldMapping.Relationship relationship,
			NodeType target) implements Source {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes named in a list property, in the order of that list, or the one node that
	 * a property names.
	 *
	 * @param lookup the property, and what its elements name
	 * @param target what is found
	 */
	record ReferencedBy(FieldMapping.Lookup lookup, NodeType target) implements Source {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes that are reached over relationships of several types one after another,
	 * each once.
	 *
	 * @param steps the steps, the first from the node to start at
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
	 * The rows of another source, each with what its relationships come to.
	 *
	 * @param rows the other source
	 * @param filter which of its rows
	 * @param related what is worked out for each
	 */
	record WithComputedKeys(Source rows, Filter filter, List<RelatedValue> related) implements Source {

		public WithComputedKeys {
			related = List.copyOf(related);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The rows of another source in groups with equal keys, a row for each group; without
	 * keys one row for them all, also where there are none.
	 *
	 * @param rows the other source
	 * @param filter which of its rows
	 * @param keys what the rows of a group have in common
	 * @param measures what they come to, by the name under which the group has it
	 */
	record Groups(Source rows, Filter filter, List<GroupKey> keys, Map<String, Measure> measures) implements Source {

		public Groups {
			keys = List.copyOf(keys);
			measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Relationships as rows.
	 *
	 * @param ends what both ends must be
	 * @param types their types
	 * @param starts labels by which the relationships of a type can be told from those
	 * that join other nodes, by the start alone; a type that is not there cannot
	 * @param around the node whose relationships are wanted, or of the whole graph
	 */
	record Relationships(NodeType ends, List<String> types, Map<String, List<String>> starts,
			Around around) implements Source {

		/** Which relationships, seen from a node. */
		public enum Around {

			/** Those of the whole graph, found in the order of their ids. */
			GRAPH,
			/** Those of the whole graph, of which the filter names an end. */
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

		/** Whether they are those of the whole graph, whatever their ends. */
		public boolean isOfGraph() {
			return this.around == Around.GRAPH;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Relationships as rows whose list property names a node.
	 *
	 * @param ends what both ends must be
	 * @param property the list property
	 * @param index the full-text index on it
	 * @param key the property of the node that the list's elements name
	 * @param types their types
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
	 * @param ends what the nodes are
	 * @param target type of the record
	 * @param types types of the relationships that are followed
	 * @param direction in which they are followed
	 * @param domain which of them count at all
	 * @param from key of the first node
	 * @param to key of the last node
	 * @param maxHops how many relationships a path may have
	 * @param most how many paths at the most
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
	 * What lies around a node, as a record.
	 *
	 * @param ends what the nodes are
	 * @param target type of the record
	 * @param types types of the relationships that are followed
	 * @param leaving those of the types that also join other nodes than such
	 * @param direction in which they are followed, seen from the node
	 * @param domain which of them count at all
	 * @param labels labels of which the nodes around must have one; none means any
	 * @param key key of the node
	 * @param depth how many relationships away at the most; 0 for the node alone
	 * @param limit how many nodes at the most
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
	 * Nodes found by typed text, best first.
	 *
	 * @param index the full-text index that is asked
	 * @param target what they must be
	 * @param labels only those with one of these labels; none means all
	 * @param query what the index is asked for
	 * @param window how many hits are looked at: the best
	 */
	record Search(String index, NodeType target, List<String> labels, Parameter query, int window) implements Source {

		/** How many hits can be leafed through. */
		public static final int WINDOW = 1_000;

		/** Enough for the first page alone, whatever its length. */
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
	 * Nodes, relationships or records that a record has under one of its keys.
	 *
	 * @param key the key
	 * @param target what they are
	 * @param list whether there may be several
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
	 * The values that a custom statement returns.
	 *
	 * @param statement the statement; it calls the node it is about {@code this}
	 * @param target what they are; empty for scalars
	 * @param list whether there may be several
	 * @param arguments parameters by the name the statement gives them
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
