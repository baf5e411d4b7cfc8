package io.zonegraph.reference;

import org.jspecify.annotations.Nullable;

/** A node or a relationship. */
sealed interface Propertied permits CopiedNode, CopiedRelationship {

	/** The identity that the database gave. */
	String identity();

	/** A stored value; null where there is none. */
	@Nullable Object property(String name);

}
