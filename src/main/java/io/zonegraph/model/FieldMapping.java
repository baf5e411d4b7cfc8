package io.zonegraph.model;

import java.util.List;
import java.util.Optional;

/**
 * Where the value of one GraphQL field comes from. The field belongs to a
 * {@link MappedType}, which says whether "the parent" is a node or a relationship.
 */
public sealed interface FieldMapping {

	/** Name of the GraphQL field, for example {@code nameEn}. */
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

		R visit(Property property);

		R visit(Relationship relationship);

		R visit(Through through);

		R visit(Lookup lookup);

		R visit(RelationshipRows rows);

		R visit(NamingRows rows);

		R visit(RowEnd end);

		R visit(RowEdge edge);

		R visit(TypeName name);

		R visit(RowType type);

		R visit(RowProperties properties);

		R visit(Counts counts);

		R visit(GraphVersion version);

		R visit(Condition condition);

		R visit(Expression expression);

		R visit(Member member);

		R visit(Custom custom);

	}

	/** A field that leads to nodes. */
	sealed interface ToNodes extends FieldMapping permits Relationship, Through, Lookup, RowEnd {

		/** GraphQL type of the nodes, an object type or an interface. */
		String target();

	}

	/** A field that conditions can be put on. */
	sealed interface Filterable extends FieldMapping permits Property, Condition, Relationship, Lookup, RowEnd {

		/** What a visitor makes of the field. */
		<R> R accept(FilterVisitor<R> visitor);

	}

	/**
	 * What is done differently for each kind of field that conditions can be put on.
	 *
	 * @param <R> what it comes to
	 */
	interface FilterVisitor<R> {

		R visit(Property property);

		R visit(Condition condition);

		R visit(Relationship relationship);

		R visit(Lookup lookup);

		R visit(RowEnd end);

	}

	/** A field by which rows may be grouped. */
	sealed interface Groupable extends FieldMapping permits Property, Relationship, RowEnd, RowType {

		/** Whether rows have it in common often enough to be grouped by it. */
		boolean isGroupKey();

		/** What a visitor makes of the field. */
		<R> R accept(GroupKeyVisitor<R> visitor);

	}

	/**
	 * What is done differently for each kind of field by which rows may be grouped.
	 *
	 * @param <R> what it comes to
	 */
	interface GroupKeyVisitor<R> {

		R visit(Property property);

		R visit(Relationship relationship);

		R visit(RowEnd end);

		R visit(RowType type);

	}

	/** A field that clients see as a connection where it is a list. */
	sealed interface Connected extends FieldMapping permits Relationship, Through, RelationshipRows, NamingRows {

		/** What a visitor makes of the field. */
		<R> R accept(ConnectionVisitor<R> visitor);

	}

	/**
	 * What is done differently for each kind of field that may be a connection.
	 *
	 * @param <R> what it comes to
	 */
	interface ConnectionVisitor<R> {

		R visit(Relationship relationship);

		R visit(Through through);

		R visit(RelationshipRows rows);

		R visit(NamingRows rows);

	}

	/** A field with custom Cypher of its own. */
	sealed interface CustomCypher extends FieldMapping permits Condition, Expression, Custom {

		/** What a visitor makes of the field. */
		<R> R accept(CustomCypherVisitor<R> visitor);

	}

	/**
	 * What is done differently for each kind of field with Cypher of its own.
	 *
	 * @param <R> what it comes to
	 */
	interface CustomCypherVisitor<R> {

		R visit(Condition condition);

		R visit(Expression expression);

		R visit(Custom custom);

	}

	/**
	 * A stored property of the parent.
	 *
	 * @param field name of the GraphQL field
	 * @param name name of the property in the graph
	 * @param type GraphQL scalar or enum of one value, for example {@code Date}
	 * @param allowedValues the values of an enum; empty for a scalar
	 * @param list whether the property is a list of such values
	 * @param required whether the schema declares it non-null
	 * @param computed whether the system keeps it, so that no seed file or mutation sets
	 * it
	 * @param key on a relationship: whether it tells parallel relationships apart
	 * @param exposure what clients can do with it
	 */
	record Property(String field, String name, String type, List<String> allowedValues, boolean list, boolean required,
			boolean computed, boolean key, Exposure exposure) implements Filterable, Groupable {

		private static final List<String> TOO_FINE = List.of("DateTime", "Float");

		public Property {
			allowedValues = List.copyOf(allowedValues);
		}

		/** The property without what only matters to writers. */
		public Property asRead() {
			return new Property(this.field, this.name, this.type, this.allowedValues, this.list, this.required, false,
					false, Exposure.FULL);
		}

		/** Whether the schema shows the property. */
		boolean isShown() {
			return this.exposure != Exposure.HIDDEN;
		}

		/** Whether lists can be sorted by the property. */
		public boolean isSortable() {
			return this.exposure == Exposure.FULL && !this.list && !this.type.equals("JSON");
		}

		/**
		 * Whether lists can be grouped by the property. Moments and measured numbers are
		 * too fine for that: hardly two are equal.
		 */
		@Override
		public boolean isGroupKey() {
			return isSortable() && !TOO_FINE.contains(this.type);
		}

		/** Whether one value of the property is one of a declared set. */
		public boolean isEnum() {
			return !this.allowedValues.isEmpty();
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(FilterVisitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(GroupKeyVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** What clients can do with a property. */
	enum Exposure {

		/** Whatever its type allows. */
		FULL,
		/** Read it and filter by it, but not sort, group or aggregate by it. */
		FILTER_ONLY,
		/** Nothing: the schema does not show it. */
		HIDDEN

	}

	/**
	 * Nodes at the other end of relationships of one type.
	 *
	 * @param field name of the GraphQL field
	 * @param type relationship type, for example {@code LOCATED_IN}; several, with
	 * {@code |} between, where each step may be of any of them
	 * @param direction seen from the parent
	 * @param target GraphQL type of the nodes at the other end
	 * @param properties GraphQL type of the relationship's properties; empty where the
	 * field shows none
	 * @param many whether the field is a connection; else it is a single node
	 * @param required whether a single node is declared non-null
	 * @param maxDepth how many relationships in a row may be followed; 1 for plain ones
	 * @param hierarchy a deep field of the same owner that leads to its descendants,
	 * whose nodes the field may be asked of too; empty for none
	 * @param exclusive whether a node at the other end belongs to one parent at the most:
	 * the field that leads back is a single node
	 */
	record Relationship(String field, String type, Direction direction, String target, String properties, boolean many,
			boolean required, int maxDepth, Optional<Relationship> hierarchy,
			boolean exclusive) implements ToNodes, Filterable, Groupable, Connected {

		/** Whether the edges of the field show properties of the relationship. */
		public boolean hasProperties() {
			return !this.properties.isEmpty();
		}

		/** The relationship types that a step may have. */
		public List<String> types() {
			return List.of(this.type.split("\\|"));
		}

		/** Whether the field follows several relationships in a row. */
		public boolean isDeep() {
			return this.maxDepth > 1;
		}

		/** Where a node belongs to one parent, hardly two rows have it in common. */
		@Override
		public boolean isGroupKey() {
			return !isDeep() && !this.exclusive;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(FilterVisitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(GroupKeyVisitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(ConnectionVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Nodes that are reached over several relationship fields one after another, each
	 * once.
	 *
	 * @param field name of the GraphQL field
	 * @param steps the fields, the first of the parent
	 * @param target GraphQL type of the nodes at the end
	 */
	record Through(String field, List<Relationship> steps, String target) implements ToNodes, Connected {

		public Through {
			steps = List.copyOf(steps);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(ConnectionVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The nodes whose {@code key} is in a list property of the parent, in that list's
	 * order; or the one node whose {@code key} a property of the parent names.
	 *
	 * @param field name of the GraphQL field
	 * @param property the parent's property, for example {@code evidence}
	 * @param key property of the target that the value, or each element of it, names
	 * @param target GraphQL type of the nodes found
	 * @param many whether the field and the property are lists
	 */
	record Lookup(String field, String property, String key, String target,
			boolean many) implements ToNodes, Filterable {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(FilterVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The relationships of the parent node, each as a row.
	 *
	 * @param field name of the GraphQL field
	 * @param rowType GraphQL type of a row
	 */
	record RelationshipRows(String field, String rowType) implements Connected {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(ConnectionVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The relationships whose list property names the key of the parent node, each as a
	 * row.
	 *
	 * @param field name of the GraphQL field
	 * @param rowType GraphQL type of a row
	 * @param property the list property
	 * @param index full-text index on it
	 */
	record NamingRows(String field, String rowType, String property, String index) implements Connected {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(ConnectionVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * One end of the relationship that a row stands for.
	 *
	 * @param field {@code from} or {@code to}
	 * @param target GraphQL type of the node
	 */
	record RowEnd(String field, String target) implements ToNodes, Filterable, Groupable {

		/** Whether it is the start node. */
		public boolean isStart() {
			return this.field.equals("from");
		}

		@Override
		public boolean isGroupKey() {
			return true;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(FilterVisitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(GroupKeyVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The relationship that a row stands for, with the properties of its type.
	 *
	 * @param field name of the GraphQL field
	 * @param target an interface of types of relationship properties
	 */
	record RowEdge(String field, String target) implements FieldMapping {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The object type of the parent node, as an enum value.
	 *
	 * @param field name of the GraphQL field
	 */
	record TypeName(String field) implements FieldMapping {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The type of the relationship that a row stands for.
	 *
	 * @param field name of the GraphQL field
	 */
	record RowType(String field) implements Groupable {

		@Override
		public boolean isGroupKey() {
			return true;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(GroupKeyVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * All properties of the relationship that a row stands for, as one map.
	 *
	 * @param field name of the GraphQL field
	 */
	record RowProperties(String field) implements FieldMapping {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * How many nodes carry each label of the model, or how many relationships each type
	 * has.
	 *
	 * @param field name of the GraphQL field
	 * @param nodes whether nodes are counted, else relationships
	 */
	record Counts(String field, boolean nodes) implements FieldMapping {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The version of the graph that answered.
	 *
	 * @param field name of the GraphQL field
	 */
	record GraphVersion(String field) implements FieldMapping {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Whether a custom condition holds for the parent.
	 *
	 * @param field name of the GraphQL field
	 * @param condition a Cypher predicate; {@code this} is the parent, {@code $name} an
	 * argument
	 * @param arguments arguments of the field
	 */
	record Condition(String field, String condition,
			List<FieldArgument> arguments) implements Filterable, CustomCypher {

		public Condition {
			arguments = List.copyOf(arguments);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(FilterVisitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(CustomCypherVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The value of a custom expression about the parent.
	 *
	 * @param field name of the GraphQL field
	 * @param expression a Cypher expression; {@code this} is the parent, {@code $name} an
	 * argument
	 * @param arguments arguments of the field
	 */
	record Expression(String field, String expression, List<FieldArgument> arguments) implements CustomCypher {

		public Expression {
			arguments = List.copyOf(arguments);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(CustomCypherVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * Nodes, relationships or records within a record.
	 *
	 * @param field name of the GraphQL field, and of the key in the record
	 * @param target GraphQL type of one value: a node type, a row type or a record type
	 * @param list whether there may be several
	 */
	record Member(String field, String target, boolean list) implements FieldMapping {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The answer of a custom Cypher statement.
	 *
	 * @param field name of the GraphQL field
	 * @param statement returns one column, {@code value}; {@code this} is the parent
	 * node, {@code $name} an argument
	 * @param target GraphQL type of one value: a scalar, a node type, a row type or a
	 * record type
	 * @param list whether the field is a list
	 * @param arguments arguments of the field
	 */
	record Custom(String field, String statement, String target, boolean list,
			List<FieldArgument> arguments) implements CustomCypher {

		public Custom {
			arguments = List.copyOf(arguments);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

		@Override
		public <R> R accept(CustomCypherVisitor<R> visitor) {
			return visitor.visit(this);
		}

	}

}
