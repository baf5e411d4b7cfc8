package io.zonegraph.reference;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;

/**
 * By what is grouped.
 *
 * @param argument the argument that names it
 * @param field the field that it is
 */
record GroupKey(String argument, FieldMapping field) {

	/** Puts groups in the order of their values. */
	Comparator<Group> order() {
		return Comparator.comparing((group) -> sortable(group.keys().get(this)), Values.ORDER);
	}

	private static @Nullable Object sortable(@Nullable Object value) {
		return (value instanceof CopiedNode node) ? node.property("id") : value;
	}

}
