package io.zonegraph.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A GraphQL type whose fields are read from the graph. */
public sealed interface MappedType {

	/** Name of the GraphQL type, for example {@code Enterprise}. */
	String name();

	/** The mapping of each field by field name, in the order of the schema. */
	Map<String, FieldMapping> fields();

	/** Whether clients can filter by its fields. */
	boolean isFilterable();

	/** Applies a visitor to this type and returns its result. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A visitor with one method for each kind of type: when a kind is added, the code
	 * does not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
	 */
	interface Visitor<R> {

		R visit(NodeType node);

		R visit(EdgeType edge);

		R visit(RowType row);

		R visit(RecordType record);

		R visit(GraphMetadataType metadata);

	}

	/** The mapping of a field; empty if the type has no such field. */
	default Optional<FieldMapping> field(String name) {
		return Optional.ofNullable(fields().get(name));
	}

	/** The stored properties, in the order of the schema. */
	default List<FieldMapping.Property> properties() {
		return ofKind(FieldMapping.Property.class);
	}

	/** The fields that clients can filter by, in the order of the schema. */
	default List<FieldMapping.Filterable> filterable() {
		return ofKind(FieldMapping.Filterable.class).stream()
			.filter((field) -> !(field instanceof FieldMapping.Property property) || property.isShown())
			.toList();
	}

	/**
	 * The property of type {@code ID}, which identifies a node or relationship; empty if
	 * there is none.
	 */
	default Optional<FieldMapping.Property> id() {
		for (FieldMapping field : fields().values()) {
			if (field instanceof FieldMapping.Property property && property.type().equals("ID")) {
				return Optional.of(property);
			}
		}
		return Optional.empty();
	}

	/** The relationship fields, in the order of the schema. */
	default List<FieldMapping.Relationship> relationships() {
		return ofKind(FieldMapping.Relationship.class);
	}

	/**
	 * The properties that can be aggregated, in the order of the schema: numbers, and
	 * dates and date-times of nodes, unless the system maintains them.
	 */
	default List<FieldMapping.Property> measured() {
		return properties().stream().filter(this::isMeasured).toList();
	}

	private boolean isMeasured(FieldMapping.Property property) {
		List<MeasureFunction> functions = MeasureFunction.on(property);
		return property.isSortable() && !property.computed()
				&& (this instanceof NodeType ? !functions.isEmpty() : functions.contains(MeasureFunction.SUM));
	}

	/** The properties by which lists can be sorted, in the order of the schema. */
	default List<FieldMapping.Property> sortable() {
		return properties().stream().filter(FieldMapping.Property::isSortable).toList();
	}

	/**
	 * Whether the system records the property about each node or relationship, such as
	 * the time of the last write, so that it is no group key. Properties of nodes that
	 * the system itself maintains are ordinary data.
	 */
	private boolean isBookkeeping(FieldMapping.Property property) {
		return property.computed() && !(this instanceof NodeType node && node.isComputed());
	}

	/**
	 * The fields by which rows can be grouped, in the order of the schema: single-valued
	 * properties, ends and types of relationship rows, and relationships to nodes that
	 * several rows can share.
	 */
	default List<FieldMapping.Groupable> groupKeys() {
		return ofKind(FieldMapping.Groupable.class).stream()
			.filter(FieldMapping.Groupable::isGroupKey)
			.filter((field) -> !(field instanceof FieldMapping.Property property && isBookkeeping(property)))
			.toList();
	}

	private <T extends FieldMapping> List<T> ofKind(Class<T> kind) {
		Collection<FieldMapping> all = fields().values();
		return all.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/**
	 * Nodes, either of an object type or of an interface over several object types.
	 *
	 * @param name name of the GraphQL type
	 * @param label the label of nodes of the type; empty for an interface without its own
	 * label
	 * @param labels all labels of a new node of the type, its own first; empty for an
	 * interface
	 * @param matchLabels a short list of labels such that a node has one of them if and
	 * only if it is of the type
	 * @param members names of the object types of an interface; for an object type, its
	 * own name
	 * @param plural name of the root field that lists the nodes
	 * @param key the property that identifies a node
	 * @param fields the mapping of each field
	 */
	record NodeType(String name, String label, List<String> labels, List<String> matchLabels, List<String> members,
			String plural, FieldMapping.Property key, Map<String, FieldMapping> fields) implements MappedType {

		public NodeType {
			labels = List.copyOf(labels);
			matchLabels = List.copyOf(matchLabels);
			members = List.copyOf(members);
			fields = ordered(fields);
		}

		/** Whether the GraphQL type is an interface. */
		public boolean isInterface() {
			return this.labels.isEmpty();
		}

		/**
		 * Whether the system maintains the nodes, as their key is computed: they are not
		 * created by seed files or mutations.
		 */
		public boolean isComputed() {
			return this.key.computed();
		}

		/**
		 * Name of the root field that finds one node: the type name in lower camel case.
		 */
		public String singular() {
			return Character.toLowerCase(this.name.charAt(0)) + this.name.substring(1);
		}

		@Override
		public boolean isFilterable() {
			return true;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The properties of a relationship, as shown by an edge.
	 *
	 * @param name name of the GraphQL type
	 * @param fields the mapping of each field
	 */
	record EdgeType(String name, Map<String, FieldMapping> fields) implements MappedType {

		public EdgeType {
			fields = ordered(fields);
		}

		@Override
		public boolean isFilterable() {
			return true;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A relationship as an object, called a row, with its type, its start and end nodes,
	 * and its properties.
	 *
	 * @param name name of the GraphQL type
	 * @param fields the mapping of each field
	 */
	record RowType(String name, Map<String, FieldMapping> fields) implements MappedType {

		public RowType {
			fields = ordered(fields);
		}

		/** The mapping of the start node; the end node is of the same type. */
		public FieldMapping.RowEnd end() {
			return (FieldMapping.RowEnd) field("from").orElseThrow();
		}

		@Override
		public boolean isFilterable() {
			return true;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A record: a map returned by a statement, neither node nor relationship.
	 *
	 * @param name name of the GraphQL type
	 * @param fields the mapping of each field; a property is a key of the map
	 */
	record RecordType(String name, Map<String, FieldMapping> fields) implements MappedType {

		public RecordType {
			fields = ordered(fields);
		}

		@Override
		public boolean isFilterable() {
			return false;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The graph as a whole.
	 *
	 * @param name name of the GraphQL type
	 * @param fields the mapping of each field
	 */
	record GraphMetadataType(String name, Map<String, FieldMapping> fields) implements MappedType {

		public GraphMetadataType {
			fields = ordered(fields);
		}

		@Override
		public boolean isFilterable() {
			return false;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	private static Map<String, FieldMapping> ordered(Map<String, FieldMapping> fields) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

}
