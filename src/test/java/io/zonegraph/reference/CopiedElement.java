package io.zonegraph.reference;

import org.jspecify.annotations.Nullable;

/** A node or a relationship. */
sealed interface CopiedElement permits CopiedNode, CopiedRelationship {

	/** The element id of the database. */
	String elementId();

	/** The value of a stored property; null where there is none. */
	@Nullable Object property(String name);

}
