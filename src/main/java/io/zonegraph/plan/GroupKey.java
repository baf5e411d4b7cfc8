package io.zonegraph.plan;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;

/** A key by which rows are grouped: the rows of a group have equal keys. */
public sealed interface GroupKey {

	/** Name of the key, for example {@code keys.kind} or {@code edgeKeys.status}. */
	String name();

	/** The sort key that orders groups by this key. */
	SortKey sortKey(boolean descending);

	/** Whether the key is read from, or starts at, this part of a grouped row. */
	boolean reads(Subject part);

	/** Applies a visitor to this key and returns its result. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A visitor with one method for each kind of key: when a kind is added, the code does
	 * not compile until every visitor handles it.
	 *
	 * @param <R> type of the result
	 */
	interface Visitor<R> {

		R visit(Value value);

		R visit(RelationshipType type);

		R visit(End end);

		R visit(Related related);

	}

	/**
	 * The value of a property.
	 *
	 * @param name name of the key in the group
	 * @param property the property
	 * @param subject the part of a grouped row that has the property
	 */
	record Value(String name, FieldMapping.Property property, Subject subject) implements GroupKey {

		@Override
		public SortKey sortKey(boolean descending) {
			return new SortKey.Value(Subject.DERIVED, SortKey.derived(this.name, this.property.type(), false),
					descending);
		}

		@Override
		public boolean reads(Subject part) {
			return this.subject == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * The type of the relationship that a row represents.
	 *
	 * @param name name of the key in the group
	 */
	record RelationshipType(String name) implements GroupKey {

		@Override
		public SortKey sortKey(boolean descending) {
			return new SortKey.Value(Subject.DERIVED, SortKey.derived(this.name, "String", false), descending);
		}

		@Override
		public boolean reads(Subject part) {
			return part == Subject.EDGE;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/** A key that is a node. */
	sealed interface Node extends GroupKey permits End, Related {

		/**
		 * The part of the group's row that holds the node; one of {@link Subject#KEYS}.
		 */
		Subject key();

		/** Type of the node. */
		NodeType target();

		@Override
		default SortKey sortKey(boolean descending) {
			return new SortKey.Value(key(), target().key(), descending);
		}

	}

	/**
	 * The start or end node of the relationship that a row represents.
	 *
	 * @param name name of the key
	 * @param key the part of the group's row that holds the node
	 * @param target type of the node
	 * @param end {@link Subject#START} or {@link Subject#END}
	 */
	record End(String name, Subject key, NodeType target, Subject end) implements Node {

		@Override
		public boolean reads(Subject part) {
			return this.end == part;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

	/**
	 * A node related to the node of a row. The row belongs once to the group of each
	 * related node; without any, to the group whose key is null.
	 *
	 * @param name name of the key
	 * @param key the part of the group's row that holds the related node
	 * @param step the relationships to follow
	 */
	record Related(String name, Subject key, Step step) implements Node {

		@Override
		public NodeType target() {
			return this.step.target();
		}

		@Override
		public boolean reads(Subject part) {
			return part == Subject.NODE;
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.visit(this);
		}

	}

}
