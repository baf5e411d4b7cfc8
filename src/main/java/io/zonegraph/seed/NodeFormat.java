package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.Quantity;

/**
 * How the nodes of one type stand in a file and in the graph.
 *
 * @param type the type
 * @param properties columns that are stored on the node
 * @param references columns that name one node each, stored as a relationship
 * @param links relationships that are kept in step with columns
 * @param quantities columns that must agree with one another
 */
record NodeFormat(NodeType type, List<Column> properties, List<Column> references, List<Link> links,
		List<Quantity> quantities) {

	static final String PINYIN = "pinyin";

	static final String INITIALS = "initials";

	static final String SEARCH_KEYS = "searchKeys";

	NodeFormat {
		properties = List.copyOf(properties);
		references = List.copyOf(references);
		links = List.copyOf(links);
		quantities = List.copyOf(quantities);
	}

	/**
	 * A relationship from a node to each node that a column names.
	 *
	 * @param column name of the column
	 * @param type relationship type
	 * @param targetKey the property that identifies the nodes it leads to
	 */
	record Link(String column, String type, String targetKey) {
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>(this.properties);
		columns.addAll(this.references);
		return columns;
	}

	/** Name of the type, for messages. */
	String name() {
		return this.type.name();
	}

	/** The column, and property, that identifies a node. */
	String key() {
		return this.type.key().name();
	}

	String label() {
		return this.type.label();
	}

	/**
	 * The label within which an id is unique: the one that the most types share, if it is
	 * an interface's.
	 */
	String widestLabel() {
		return this.type.labels().get(this.type.labels().size() - 1);
	}

	/** Whether the system keeps a property of this name on the nodes. */
	boolean computes(String property) {
		return this.type.properties()
			.stream()
			.filter(FieldMapping.Property::computed)
			.anyMatch((each) -> each.name().equals(property));
	}

	/** Whether nodes carry the keys by which a search finds their names. */
	boolean hasSearchKeys() {
		return Stream.of(PINYIN, INITIALS, SEARCH_KEYS).anyMatch(this::computes);
	}

	/** Names of the properties whose values follow from a row. */
	List<String> ownedProperties() {
		List<String> names = new ArrayList<>(this.properties.stream().map(Column::name).toList());
		Stream.of(PINYIN, INITIALS, SEARCH_KEYS).filter(this::computes).forEach(names::add);
		names.add(AuditColumns.DATASET);
		return names;
	}

}
