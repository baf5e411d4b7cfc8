package io.zonegraph.reference;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;

/**
 * A group key.
 *
 * @param argument the argument that contains it
 * @param field the field by which entries are grouped
 */
record GroupKey(String argument, FieldMapping field) {

	/** Sorts groups by their values of this key. */
	Comparator<Group> order() {
		return Comparator.comparing((group) -> sortable(group.keys().get(this)), CypherValues.ORDER);
	}

	private static @Nullable Object sortable(@Nullable Object value) {
		return (value instanceof CopiedNode node) ? node.property("id") : value;
	}

}
