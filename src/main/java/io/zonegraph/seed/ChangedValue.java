package io.zonegraph.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A property or column of a node or relationship that changes.
 *
 * @param id id of the node or relationship
 * @param name name of the property or column
 * @param from the value in the graph; null if there is none
 * @param to the value after the load; null if there is none
 */
public record ChangedValue(String id, String name, @Nullable Object from, @Nullable Object to) {

	@Override
	public String toString() {
		return "\"%s\", %s: %s → %s".formatted(this.id, this.name, text(this.from), text(this.to));
	}

	private static String text(@Nullable Object value) {
		return (value == null || value.equals(List.of())) ? "empty"
				: InvisibleCharacters.escaped(ClaimNodes.text(value));
	}

}
