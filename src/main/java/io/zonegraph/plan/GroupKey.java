package io.zonegraph.plan;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType.NodeType;

/** What the rows of a group have in common. */
public sealed interface GroupKey {

	/** Name of the key, for example {@code keys.kind} or {@code edgeKeys.status}. */
	String name();

	/** A sort key that tells groups apart by this key. */
	SortKey sortKey(boolean descending);

	/** Whether it is read from, or starts at, this part of a row. */
	boolean reads(Subject part);

	/** What a visitor makes of the key. */
	<R> R accept(Visitor<R> visitor);

	/**
	 * What is done differently for each kind of key. A new kind does not compile before
	 * every visitor has a method for it.
	 *
	 * @param <R> what it comes to
	 */
	interface Visitor<R> {

		R visit(Value value);

		R visit(RelationshipType type);

		R visit(End end);

		R visit(Related related);

	}

	/**
	 * A single value.
	 *
	 * @param name name of the key, under which the group has it
	 * @param property the property whose value it is
	 * @param subject what of a row has the property
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
	 * The type of the relationship that a row stands for.
	 *
	 * @param name name of the key, under which the group has it
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

		/** Which of the keys that are nodes. */
		Subject key();

		/** What the node is. */
		NodeType target();

		@Override
		default SortKey sortKey(boolean descending) {
			return new SortKey.Value(key(), target().key(), descending);
		}

	}

	/**
	 * An end of the relationship that a row stands for.
	 *
	 * @param name name of the key
	 * @param key which of the keys that are nodes
	 * @param target what the node is
	 * @param end which end
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
	 * The nodes at the other end of a row's relationships: the row is in the group of
	 * each, once, or in the group of none.
	 *
	 * @param name name of the key
	 * @param key which of the keys that are nodes
	 * @param step which relationships
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
