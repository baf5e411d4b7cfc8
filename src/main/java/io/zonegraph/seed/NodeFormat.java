package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.zonegraph.model.Constraint;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.Identity;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.Quantity;

/**
 * How nodes of one type are represented in a file and in the graph.
 *
 * @param type the type
 * @param properties columns that are stored on the node
 * @param derived stored properties that follow from all rows, without a column
 * @param references columns that reference one node each, stored as a relationship
 * @param links relationships that are synchronized with columns
 * @param quantities columns that must be consistent with each other
 * @param constraints what must hold for the nodes
 * @param identity how nodes are told to be the same thing; empty if they cannot be merged
 */
record NodeFormat(NodeType type, List<Column> properties, List<Column> derived, List<Column> references,
		List<Link> links, List<Quantity> quantities, List<Constraint> constraints, Optional<Identity> identity) {

	static final String PINYIN = "pinyin";

	static final String INITIALS = "initials";

	static final String SEARCH_KEYS = "searchKeys";

	NodeFormat {
		properties = List.copyOf(properties);
		derived = List.copyOf(derived);
		references = List.copyOf(references);
		links = List.copyOf(links);
		quantities = List.copyOf(quantities);
		constraints = List.copyOf(constraints);
	}

	/**
	 * A relationship from a node to each node that a column references.
	 *
	 * @param column name of the column
	 * @param type relationship type
	 * @param targets the types of the referenced nodes
	 * @param targetLabels labels such that the referenced nodes, and no others, have one
	 * of them
	 * @param targetKey the key property of the referenced nodes
	 */
	record Link(String column, String type, Set<String> targets, List<String> targetLabels, String targetKey) {

		Link {
			targets = new TreeSet<>(targets);
			targetLabels = List.copyOf(targetLabels);
		}

	}

	/**
	 * A property that identifies a node among all that have a label.
	 *
	 * @param label the label
	 * @param property the property
	 */
	record UniqueKey(String label, String property) {
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>(this.properties);
		columns.addAll(this.references);
		return columns;
	}

	/** The columns and derived values that are stored on the node. */
	List<Column> stored() {
		List<Column> stored = new ArrayList<>(this.properties);
		stored.addAll(this.derived);
		return stored;
	}

	/** Name of the type, for messages. */
	String name() {
		return this.type.name();
	}

	/** The name of the column and property that identifies a node. */
	String key() {
		return this.type.key().name();
	}

	String label() {
		return this.type.label();
	}

	/**
	 * Where an id is unique: within the label of the last interface that has one,
	 * otherwise within the type's own.
	 */
	UniqueKey uniqueKey() {
		return new UniqueKey(this.type.labels().get(this.type.labels().size() - 1), key());
	}

	/** The properties of which no two nodes have the same value. */
	List<Constraint.Unique> unique() {
		return this.constraints.stream()
			.filter(Constraint.Unique.class::isInstance)
			.map(Constraint.Unique.class::cast)
			.toList();
	}

	/** Whether the system computes a property of this name on the nodes. */
	boolean computes(String property) {
		return this.type.properties()
			.stream()
			.filter(FieldMapping.Property::computed)
			.anyMatch((each) -> each.name().equals(property));
	}

	/** Whether nodes store search keys. */
	boolean hasSearchKeys() {
		return Stream.of(PINYIN, INITIALS, SEARCH_KEYS).anyMatch(this::computes);
	}

	/** Whether a property follows from the names of a node. */
	static boolean isSearchKey(String property) {
		return Stream.of(PINYIN, INITIALS, SEARCH_KEYS).anyMatch(property::equals);
	}

	/** Names of the properties whose values are determined by rows. */
	List<String> ownedProperties() {
		List<String> names = new ArrayList<>(stored().stream().map(Column::name).toList());
		Stream.of(PINYIN, INITIALS, SEARCH_KEYS).filter(this::computes).forEach(names::add);
		this.identity.map(Identity::formerIds).ifPresent(names::add);
		names.add(AuditColumns.DATASET);
		return names;
	}

}
