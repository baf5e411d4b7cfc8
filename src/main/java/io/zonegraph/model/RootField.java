package io.zonegraph.model;

/** What a field of {@code Query} that the graph answers stands for. */
public sealed interface RootField {

	/** Name of the field. */
	String field();

	/**
	 * One node by its key, for example {@code enterprise(id:)}.
	 *
	 * @param field name of the field
	 * @param target what is looked up
	 */
	record One(String field, MappedType.NodeType target) implements RootField {
	}

	/**
	 * Several nodes by their keys, in the order asked, null where there is none.
	 *
	 * @param field name of the field
	 * @param target what is looked up
	 */
	record Several(String field, MappedType.NodeType target) implements RootField {
	}

	/**
	 * A connection over all nodes of a type, for example {@code enterprises(first:)}.
	 *
	 * @param field name of the field
	 * @param target what is listed
	 */
	record Nodes(String field, MappedType.NodeType target) implements RootField {
	}

	/**
	 * A connection over all relationships, as rows.
	 *
	 * @param field name of the field
	 * @param rowType type of a row
	 */
	record Rows(String field, MappedType.RowType rowType) implements RootField {
	}

	/**
	 * An object about the graph as a whole.
	 *
	 * @param field name of the field
	 * @param type its type
	 */
	record Passport(String field, MappedType.PassportType type) implements RootField {
	}

	/**
	 * The answer of a reviewed Cypher statement.
	 *
	 * @param field name of the field
	 * @param mapping the statement
	 */
	record Custom(String field, FieldMapping.Custom mapping) implements RootField {
	}

}
