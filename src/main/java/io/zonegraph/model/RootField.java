package io.zonegraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a field of {@code Query} that the graph answers stands for. */
public sealed interface RootField {

	/** Name of the field. */
	String field();

	/** What a visitor makes of the field. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * What is done differently for each kind of field. A new kind does not compile before
	 * every visitor has a method for it.
	 *
	 * @param <R> what it comes to
	 */
	interface Visitor<R> {

		R visit(One node);

		R visit(Several nodes);

		R visit(Nodes connection);

		R visit(Rows rows);

		R visit(Search search);

		R visit(Traversal traversal);

		R visit(GraphMetadata metadata);

		R visit(Custom custom);

	}

	/**
	 * One node by its key, for example {@code enterprise(id:)}.
	 *
	 * @param field name of the field
	 * @param target what is looked up
	 */
	record One(String field, MappedType.NodeType target) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Several nodes by their keys, in the order asked, null where there is none.
	 *
	 * @param field name of the field
	 * @param target what is looked up
	 */
	record Several(String field, MappedType.NodeType target) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A connection over all nodes of a type, for example {@code enterprises(first:)}.
	 *
	 * @param field name of the field
	 * @param target what is listed
	 */
	record Nodes(String field, MappedType.NodeType target) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A connection over all relationships, as rows.
	 *
	 * @param field name of the field
	 * @param rowType type of a row
	 */
	record Rows(String field, MappedType.RowType rowType) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Nodes found by typed text, best first.
	 *
	 * @param field name of the field
	 * @param target what is found
	 * @param connection whether the field is a connection, else a plain list of the best
	 * @param index the full-text index that is asked
	 * @param properties the properties searched, by the sort of name that they hold
	 * ({@code NAME}, {@code ALIAS}, {@code ENGLISH}, {@code KEY}), in the order of the
	 * schema
	 */
	record Search(String field, MappedType.NodeType target, boolean connection, String index,
			Map<String, List<FieldMapping.Property>> properties) implements RootField {

		/** What properties hold that are searched but not shown. */
		public static final String KEYS = "KEY";

		public Search {
			properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Shortest paths between two nodes, or what lies around one.
	 *
	 * @param field name of the field
	 * @param ends what the nodes are
	 * @param target type of a path or neighbourhood
	 * @param paths whether paths are found, else a neighbourhood
	 */
	record Traversal(String field, MappedType.NodeType ends, MappedType.RecordType target,
			boolean paths) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * An object about the graph as a whole.
	 *
	 * @param field name of the field
	 * @param type its type
	 */
	record GraphMetadata(String field, MappedType.GraphMetadataType type) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The answer of a custom Cypher statement.
	 *
	 * @param field name of the field
	 * @param mapping the statement
	 */
	record Custom(String field, FieldMapping.Custom mapping) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

}
