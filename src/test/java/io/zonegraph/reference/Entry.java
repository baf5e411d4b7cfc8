package io.zonegraph.reference;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType;

/**
 * One entry of a list.
 *
 * @param node the node; null in a list of relationships
 * @param relationship the relationship that leads to the node, or the entry itself; null
 * where none or several lead to it
 * @param depth number of relationships that lead to the node
 * @param edgeType the type of the relationship's properties; null where they are not
 * exposed
 * @param hit the search hit; null in other lists
 */
record Entry(@Nullable CopiedNode node, @Nullable CopiedRelationship relationship, int depth,
		@Nullable MappedType edgeType, @Nullable Hit hit) {

	Entry(@Nullable CopiedNode node, @Nullable CopiedRelationship relationship, int depth,
			@Nullable MappedType edgeType) {
		this(node, relationship, depth, edgeType, null);
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

	/** The node, or the relationship in a list of relationships. */
	Object element() {
		return (this.node != null) ? this.node : relationshipOrFail();
	}

	CopiedNode nodeOrFail() {
		return Objects.requireNonNull(this.node);
	}

	CopiedRelationship relationshipOrFail() {
		return Objects.requireNonNull(this.relationship);
	}

}
