package io.zonegraph.seed;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.zonegraph.model.FieldMapping;

/**
 * A column that a file may have.
 *
 * @param name as the header has it
 * @param type what one value may be
 * @param allowedValues the values of an enum; empty for all others
 * @param list whether a cell holds several values, with {@code ;} between
 * @param keepsEmpty whether an empty cell of a list means a list of nothing, not an
 * unknown one
 * @param required whether each row needs a value
 * @param targets the types of nodes that a value may name by id; empty where it names
 * none
 */
record Column(String name, CellType type, List<String> allowedValues, boolean list, boolean keepsEmpty,
		boolean required, Set<String> targets) {

	Column {
		allowedValues = List.copyOf(allowedValues);
		targets = new TreeSet<>(targets);
	}

	/** A property whose values name nothing. */
	static Column plain(FieldMapping.Property property) {
		return new Column(property.name(), CellType.of(property.type()), property.allowedValues(), property.list(),
				property.required(), property.required() && !property.list(), Set.of());
	}

	/** A list property whose values are ids of nodes. */
	static Column ids(FieldMapping.Property property, Set<String> targets) {
		return new Column(property.name(), CellType.IDENTIFIER, List.of(), property.list(), property.required(),
				property.required(), targets);
	}

	/** A column with the id of one node. */
	static Column reference(String name, Set<String> targets) {
		return new Column(name, CellType.IDENTIFIER, List.of(), false, false, true, targets);
	}

	/** Whether a value is a text in words. */
	boolean isText() {
		return this.type == CellType.TEXT && this.allowedValues.isEmpty();
	}

	/** What one value must be, to follow "must be". */
	String allowed() {
		return this.allowedValues.isEmpty() ? this.type.allowed() : "one of " + String.join(", ", this.allowedValues);
	}

	/**
	 * Reads one value.
	 * @throws RuntimeException if it is not {@link #allowed()}
	 */
	Object read(String text) {
		if (!this.allowedValues.isEmpty() && !this.allowedValues.contains(text)) {
			throw new IllegalArgumentException();
		}
		return this.type.read(text);
	}

}
