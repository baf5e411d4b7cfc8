package io.zonegraph.model;

import java.util.List;
import java.util.Optional;

/**
 * Where the value of a GraphQL field comes from. The field belongs to a
 * {@link MappedType}, which determines what its parent is: a node, a relationship, a
 * record or the graph.
 */
public sealed interface FieldMapping {

	/** Name of the GraphQL field, for example {@code nameEn}. */
	String field();

	/** Applies a visitor to this field and returns its result. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A visitor with one method for each kind of field: when a kind is added, the code
	 * does not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
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

		R visit(RecordExpression expression);

		R visit(Custom custom);

	}

	/** A field whose values are nodes. */
	sealed interface ToNodes extends FieldMapping permits Relationship, Through, Lookup, RowEnd {

		/** GraphQL type of the nodes, an object type or an interface. */
		String target();

	}

	/** A field that can be used in filters. */
	sealed interface Filterable extends FieldMapping permits Property, Condition, Relationship, Lookup, RowEnd {

		/** Applies a visitor to this field and returns its result. */
		<R> R accept(FilterVisitor<R> visitor);

	}

	/**
	 * A visitor with one method for each kind of field that can be used in filters.
	 *
	 * @param <R> type of the result
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

		/** Whether the field can be a group key: rows often have equal values of it. */
		boolean isGroupKey();

		/** Applies a visitor to this field and returns its result. */
		<R> R accept(GroupKeyVisitor<R> visitor);

	}

	/**
	 * A visitor with one method for each kind of field by which rows may be grouped.
	 *
	 * @param <R> type of the result
	 */
	interface GroupKeyVisitor<R> {

		R visit(Property property);

		R visit(Relationship relationship);

		R visit(RowEnd end);

		R visit(RowType type);

	}

	/** A field that is a connection in the client's schema if it is a list. */
	sealed interface Connected extends FieldMapping permits Relationship, Through, RelationshipRows, NamingRows {

		/** Applies a visitor to this field and returns its result. */
		<R> R accept(ConnectionVisitor<R> visitor);

	}

	/**
	 * A visitor with one method for each kind of field that may be a connection.
	 *
	 * @param <R> type of the result
	 */
	interface ConnectionVisitor<R> {

		R visit(Relationship relationship);

		R visit(Through through);

		R visit(RelationshipRows rows);

		R visit(NamingRows rows);

	}

	/** A field with custom Cypher. */
	sealed interface CustomCypher extends FieldMapping permits Condition, Expression, RecordExpression, Custom {

		/** Applies a visitor to this field and returns its result. */
		<R> R accept(CustomCypherVisitor<R> visitor);

	}

	/**
	 * A visitor with one method for each kind of field with custom Cypher.
	 *
	 * @param <R> type of the result
	 */
	interface CustomCypherVisitor<R> {

		R visit(Condition condition);

		R visit(Expression expression);

		R visit(RecordExpression expression);

		R visit(Custom custom);

	}

	/**
	 * A stored property of the parent.
	 *
	 * @param field name of the GraphQL field
	 * @param name name of the property in the graph
	 * @param type GraphQL scalar or enum of a single value, for example {@code Date}
	 * @param allowedValues the values of an enum; empty for a scalar
	 * @param list whether the property is a list of such values
	 * @param required whether the schema declares it non-null
	 * @param computed whether the system maintains it, so that no seed file or mutation
	 * sets it
	 * @param key on a relationship: whether it distinguishes parallel relationships
	 * @param exposure what clients can do with it
	 * @param claims where its value on the day of {@code @asOf} is found; empty if it is
	 * the stored property
	 */
	record Property(String field, String name, String type, List<String> allowedValues, boolean list, boolean required,
			boolean computed, boolean key, Exposure exposure,
			Optional<Claims> claims) implements Filterable, Groupable {

		private static final List<String> TOO_FINE = List.of("DateTime", "Float");

		public Property {
			allowedValues = List.copyOf(allowedValues);
		}

		/** A stored property. */
		public Property(String field, String name, String type, List<String> allowedValues, boolean list,
				boolean required, boolean computed, boolean key, Exposure exposure) {
			this(field, name, type, allowedValues, list, required, computed, key, exposure, Optional.empty());
		}

		/** The same property as claims state it for a day. */
		Property statedBy(Claims claims) {
			return new Property(this.field, this.name, this.type, this.allowedValues, this.list, this.required,
					this.computed, this.key, this.exposure, Optional.of(claims));
		}

		/**
		 * This property without the attributes that do not affect reading, for
		 * comparisons.
		 */
		public Property asRead() {
			return new Property(this.field, this.name, this.type, this.allowedValues, this.list, this.required, false,
					false, Exposure.FULL, this.claims);
		}

		/** Whether the property is part of the client's schema. */
		boolean isShown() {
			return this.exposure != Exposure.HIDDEN;
		}

		/** Whether lists can be sorted by the property. */
		public boolean isSortable() {
			return this.exposure == Exposure.FULL && !this.list && !this.type.equals("JSON");
		}

		/**
		 * Whether rows can be grouped by the property. Date-times and floats cannot be
		 * group keys, as hardly any two are equal.
		 */
		@Override
		public boolean isGroupKey() {
			return isSortable() && !TOO_FINE.contains(this.type);
		}

		/** Whether the type of the property is an enum. */
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

	/** The operations that clients can perform on a property. */
	enum Exposure {

		/** Whatever its type allows. */
		FULL,
		/** Read and filter, but not sort, group or aggregate. */
		FILTER_ONLY,
		/** Nothing: it is not part of the client's schema. */
		HIDDEN

	}

	/**
	 * The nodes at the other end of relationships.
	 *
	 * @param field name of the GraphQL field
	 * @param type relationship type, for example {@code LOCATED_IN}; several, separated
	 * by {@code |}, if each relationship on a path may be of any of them
	 * @param direction direction as seen from the parent
	 * @param target GraphQL type of the nodes at the other end
	 * @param properties GraphQL type of the relationship properties; empty if the field
	 * shows none
	 * @param many true for a connection, false for a single node
	 * @param required whether a single node is declared non-null
	 * @param maxDepth maximum length of a path, in relationships; 1 for plain fields
	 * @param hierarchy a deep field of the same type that returns the descendants, for
	 * which clients can include the nodes of this field too; empty for none
	 * @param exclusive whether a node at the other end has at most one parent, as the
	 * inverse field is a single node
	 */
	record Relationship(String field, String type, Direction direction, String target, String properties, boolean many,
			boolean required, int maxDepth, Optional<Relationship> hierarchy,
			boolean exclusive) implements ToNodes, Filterable, Groupable, Connected {

		/** Whether the field declares a type of relationship properties. */
		public boolean hasProperties() {
			return !this.properties.isEmpty();
		}

		/** The relationship types that each relationship on a path may have. */
		public List<String> types() {
			return List.of(this.type.split("\\|"));
		}

		/** Whether the field follows paths of several relationships. */
		public boolean isDeep() {
			return this.maxDepth > 1;
		}

		/**
		 * Whether rows can be grouped by the related nodes: not at several depths, nor if
		 * a node has at most one parent, as then no two rows share it.
		 */
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
	 * The nodes reached over a chain of relationship fields, each node once.
	 *
	 * @param field name of the GraphQL field
	 * @param steps the relationship fields, in order from the parent
	 * @param target GraphQL type of the nodes at the end of the chain
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
	 * The nodes whose keys are in a list property of the parent, in the order of the
	 * list, or the node whose key is in a single-valued property of the parent.
	 *
	 * @param field name of the GraphQL field
	 * @param property the parent's property, for example {@code evidence}
	 * @param key property of the target that the value, or each of its elements, refers
	 * to
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
	 * The relationships whose list property contains the key of the parent node, each as
	 * a row.
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
	 * The start or end node of the relationship that a row represents.
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
	 * The relationship that a row represents, as an object with the properties of its
	 * relationship type.
	 *
	 * @param field name of the GraphQL field
	 * @param target GraphQL interface of types of relationship properties
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
	 * The type of the relationship that a row represents.
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
	 * All properties of the relationship that a row represents, as a map.
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
	 * The number of nodes of each label of the model, or of relationships of each type.
	 *
	 * @param field name of the GraphQL field
	 * @param nodes true to count nodes, false to count relationships
	 */
	record Counts(String field, boolean nodes) implements FieldMapping {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The version of the graph that the response was read from.
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
	 * @param condition Cypher predicate; {@code this} is the parent, {@code $name} an
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
	 * The value of a custom Cypher expression for the parent.
	 *
	 * @param field name of the GraphQL field
	 * @param expression Cypher expression; {@code this} is the parent, {@code $name} an
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
	 * The record that a custom Cypher expression yields for the parent; null if it is
	 * null.
	 *
	 * @param field name of the GraphQL field
	 * @param expression Cypher expression for a map; {@code this} is the parent,
	 * {@code $name} an argument
	 * @param target the record type
	 * @param arguments arguments of the field
	 */
	record RecordExpression(String field, String expression, String target,
			List<FieldArgument> arguments) implements CustomCypher {

		public RecordExpression {
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
	 * The nodes, relationships or records in a record.
	 *
	 * @param field name of the GraphQL field, and of the key in the record
	 * @param target GraphQL type of a single value: a node type, a row type or a record
	 * type
	 * @param list whether the field is a list
	 */
	record Member(String field, String target, boolean list) implements FieldMapping {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The result of a custom Cypher statement.
	 *
	 * @param field name of the GraphQL field
	 * @param statement Cypher statement that returns one column, {@code value};
	 * {@code this} is the parent, {@code $name} an argument
	 * @param target GraphQL type of a single value: a scalar, a node type, a row type or
	 * a record type
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
