package io.zonegraph.seed;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.zonegraph.model.Constraint;
import io.zonegraph.model.FieldMapping;

/**
 * A column that a file may have.
 *
 * @param name name in the header
 * @param type type of each value
 * @param allowedValues the values of an enum; empty for other types
 * @param list whether a cell holds several values, separated by {@code ;}
 * @param keepsEmpty whether an empty cell of a list column means an empty list rather
 * than an unknown one
 * @param required whether each row must have a value
 * @param targets the types of nodes that a value may reference by id; empty if values are
 * not references
 * @param constraints what must hold for each value
 */
record Column(String name, CellType type, List<String> allowedValues, boolean list, boolean keepsEmpty,
		boolean required, Set<String> targets, List<Constraint.OfValue> constraints) {

	Column {
		constraints = List.copyOf(constraints);
		allowedValues = List.copyOf(allowedValues);
		targets = new TreeSet<>(targets);
	}

	/** A property whose values are not references. */
	static Column plain(FieldMapping.Property property, List<Constraint.OfValue> constraints) {
		return new Column(property.name(), CellType.of(property.type()), property.allowedValues(), property.list(),
				property.required(), property.required() && !property.list(), Set.of(), constraints);
	}

	/** A list property whose values are ids of nodes. */
	static Column ids(FieldMapping.Property property, Set<String> targets, List<Constraint.OfValue> constraints) {
		return new Column(property.name(), CellType.IDENTIFIER, List.of(), property.list(), property.required(),
				property.required(), targets, constraints);
	}

	/** A column with the id of one node. */
	static Column reference(String name, Set<String> targets, boolean required) {
		return new Column(name, CellType.IDENTIFIER, List.of(), false, false, required, targets, List.of());
	}

	/** The same column, in which a cell may be empty, which says nothing. */
	Column optional() {
		return new Column(this.name, this.type, this.allowedValues, this.list, false, false, this.targets,
				this.constraints);
	}

	/** Whether values are free text. */
	boolean isText() {
		return this.type == CellType.TEXT && this.allowedValues.isEmpty();
	}

	/** The values allowed, worded to follow "must be". */
	String allowed() {
		return this.allowedValues.isEmpty() ? this.type.allowed() : "one of " + String.join(", ", this.allowedValues);
	}

	/**
	 * Parses one value.
	 * @throws RuntimeException if it is not {@link #allowed()}
	 */
	Object read(String text) {
		if (!this.allowedValues.isEmpty() && !this.allowedValues.contains(text)) {
			throw new IllegalArgumentException();
		}
		return this.type.read(text);
	}

}
