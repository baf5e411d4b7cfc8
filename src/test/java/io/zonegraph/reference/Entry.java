package io.zonegraph.reference;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType;

/**
 * One entry of a list.
 *
 * @param node the node; null in a list of relationships
 * @param relationship the relationship that leads to it, or the entry itself; null where
 * none or several lead to it
 * @param depth how many relationships lead to it
 * @param edge the type of the relationship's properties; null where they are not shown
 * @param hit what a typed text has found; null in other lists
 */
record Entry(@Nullable CopiedNode node, @Nullable CopiedRelationship relationship, int depth, @Nullable MappedType edge,
		@Nullable Hit hit) {

	Entry(@Nullable CopiedNode node, @Nullable CopiedRelationship relationship, int depth, @Nullable MappedType edge) {
		this(node, relationship, depth, edge, null);
	}

	static Entry of(CopiedNode node) {
		return new Entry(node, null, 0, null);
	}

	static Entry of(CopiedRelationship relationship) {
		return new Entry(null, relationship, 0, null);
	}

	static Entry of(Hit hit) {
		return new Entry(hit.node(), null, 0, null, hit);
	}

	/** What a list of nodes, or of relationships, shows of the entry. */
	Object shown() {
		return (this.node != null) ? this.node : relationshipOrFail();
	}

	CopiedNode nodeOrFail() {
		return Objects.requireNonNull(this.node);
	}

	CopiedRelationship relationshipOrFail() {
		return Objects.requireNonNull(this.relationship);
	}

}
