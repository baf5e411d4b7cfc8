package io.zonegraph.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A GraphQL type whose fields are read from nodes or relationships. */
public sealed interface MappedType {

	/** Name of the GraphQL type, for example {@code Enterprise}. */
	String name();

	/** How each field is read, by field name, in the order of the schema. */
	Map<String, FieldMapping> fields();

	/** Whether clients can put conditions on its fields. */
	boolean isFilterable();

	/** What a visitor makes of the type. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * What is done differently for each kind of type. A new kind does not compile before
	 * every visitor has a method for it.
	 *
	 * @param <R> what it comes to
	 */
	interface Visitor<R> {

		R visit(NodeType node);

		R visit(EdgeType edge);

		R visit(RowType row);

		R visit(RecordType record);

		R visit(GraphMetadataType metadata);

	}

	/** How a field is read; empty where the type has no such field. */
	default Optional<FieldMapping> field(String name) {
		return Optional.ofNullable(fields().get(name));
	}

	/** The stored properties, in the order of the schema. */
	default List<FieldMapping.Property> properties() {
		return ofKind(FieldMapping.Property.class);
	}

	/** The fields that clients can put conditions on, in the order of the schema. */
	default List<FieldMapping.Filterable> filterable() {
		return ofKind(FieldMapping.Filterable.class).stream()
			.filter((field) -> !(field instanceof FieldMapping.Property property) || property.isShown())
			.toList();
	}

	/** The property that identifies one of them; empty where the type has none. */
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
	 * The properties of which aggregates tell, in the order of the schema: numbers, and
	 * the times of nodes, unless the system keeps them.
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
	 * Whether the property is what the system notes about each node or relationship, such
	 * as when it was written: nothing to group by. Where the system keeps the nodes
	 * themselves, their properties are what they are about.
	 */
	private boolean isBookkeeping(FieldMapping.Property property) {
		return property.computed() && !(this instanceof NodeType node && node.isComputed());
	}

	/**
	 * The fields by which rows can be grouped, in the order of the schema: single values,
	 * ends of rows, and plain relationships that rows may have in common.
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
	 * Nodes, either of one object type or of an interface over several.
	 *
	 * @param name name of the GraphQL type
	 * @param label the label a node of the type carries; empty for an interface with none
	 * of its own
	 * @param labels all labels a new node of the type gets, its own first; empty for an
	 * interface
	 * @param matchLabels labels of which every node of the type has one, and no other
	 * node has; as few as possible
	 * @param members the object types it stands for, by name; an object type stands for
	 * itself
	 * @param plural name of the root field that lists the nodes
	 * @param key the property that identifies a node
	 * @param fields how each field is read
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
		 * Whether the system keeps the nodes themselves, as its key is computed: no seed
		 * file or mutation makes any.
		 */
		public boolean isComputed() {
			return this.key.computed();
		}

		/** Name of the root field that finds one node: the type's name, small. */
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
	 * Properties of a relationship, as an edge shows them.
	 *
	 * @param name name of the GraphQL type
	 * @param fields how each field is read
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
	 * A relationship as a row of its own, with its type, both ends and its properties.
	 *
	 * @param name name of the GraphQL type
	 * @param fields how each field is read
	 */
	record RowType(String name, Map<String, FieldMapping> fields) implements MappedType {

		public RowType {
			fields = ordered(fields);
		}

		/** What the start node is; the end node is the same. */
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
	 * A value with keys that a statement puts together, which is neither node nor
	 * relationship: a map.
	 *
	 * @param name name of the GraphQL type
	 * @param fields how each field is read; a property is a key of the map
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
	 * @param fields how each field is read
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
