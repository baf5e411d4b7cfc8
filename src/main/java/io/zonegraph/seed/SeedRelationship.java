package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A relationship as a row describes it.
 *
 * @param format its format
 * @param place its row
 * @param values values by column
 */
record SeedRelationship(RelationshipFormat format, Place place, Map<String, Object> values) {

	String from() {
		return String.valueOf(this.values.get(RelationshipFormat.FROM));
	}

	String to() {
		return String.valueOf(this.values.get(RelationshipFormat.TO));
	}

	/** Whether the row names both ends. */
	boolean hasEnds() {
		return this.values.containsKey(RelationshipFormat.FROM) && this.values.containsKey(RelationshipFormat.TO);
	}

	/** Stored values by property. */
	Map<String, Object> properties() {
		return SeedNode.stored(this.format.properties(), this.values);
	}

	/** Both ends and the values that tell it from others between them. */
	List<@Nullable Object> identity() {
		return identity(this.format, from(), to(), this.values);
	}

	static List<@Nullable Object> identity(RelationshipFormat format, String from, String to,
			Map<String, Object> values) {
		List<@Nullable Object> identity = new ArrayList<>();
		identity.add(from);
		identity.add(to);
		format.keys().forEach((key) -> identity.add(values.get(key)));
		return Collections.unmodifiableList(identity);
	}

	/**
	 * Its identifier, for example {@code a:SUPPLIES_TO:b:steel}: start, type, end and the
	 * values that tell it apart, where it has any.
	 */
	String id() {
		StringBuilder id = new StringBuilder(from() + ":" + this.format.name() + ":" + to());
		List<String> keys = this.format.keys();
		if (keys.stream().anyMatch(this.values::containsKey)) {
			keys.forEach((key) -> id.append(':').append(Objects.requireNonNullElse(this.values.get(key), "")));
		}
		return id.toString();
	}

}
