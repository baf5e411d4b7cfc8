package io.zonegraph.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field of {@code Query} that is answered from the graph. */
public sealed interface RootField {

	/** Name of the field. */
	String field();

	/** Applies a visitor to this field and returns its result. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A visitor with one method for each kind of root field: when a kind is added, the
	 * code does not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
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
	 * @param target type of the nodes
	 */
	record One(String field, MappedType.NodeType target) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Several nodes by their keys, in the order of the keys; null for a key without a
	 * node.
	 *
	 * @param field name of the field
	 * @param target type of the nodes
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
	 * @param target type of the nodes
	 */
	record Nodes(String field, MappedType.NodeType target) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A connection over all relationships, each as a row.
	 *
	 * @param field name of the field
	 * @param rowType type of the rows
	 */
	record Rows(String field, MappedType.RowType rowType) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A full-text search for nodes, best matches first.
	 *
	 * @param field name of the field
	 * @param target type of the nodes
	 * @param connection true for a connection, false for a plain list of the best matches
	 * @param index name of the full-text index
	 * @param properties the searched properties in the order of the schema, by the kind
	 * of name that they hold ({@code NAME}, {@code ALIAS}, {@code ENGLISH}, {@code KEY})
	 */
	record Search(String field, MappedType.NodeType target, boolean connection, String index,
			Map<String, List<FieldMapping.Property>> properties) implements RootField {

		/** The kind of properties that are searched, but not shown as matches. */
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
	 * The shortest paths between two nodes, or the neighbourhood of a node.
	 *
	 * @param field name of the field
	 * @param ends type of the nodes
	 * @param target type of a path or neighbourhood
	 * @param paths true for paths, false for a neighbourhood
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
	 * @param type type of the object
	 */
	record GraphMetadata(String field, MappedType.GraphMetadataType type) implements RootField {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The result of a custom Cypher statement.
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
