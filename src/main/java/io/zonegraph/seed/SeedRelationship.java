package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.zonegraph.change.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as a row describes it.
 *
 * @param format its format
 * @param dataset the data set that it belongs to
 * @param place its row
 * @param values values by column
 */
record SeedRelationship(RelationshipFormat format, String dataset, Place place, Map<String, Object> values) {

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

	/** What changes of it are about; empty where relationships of its type have no id. */
	Optional<Subject.Relationship> subject() {
		return this.format.computes(RelationshipFormat.ID)
				? Optional.of(new Subject.Relationship(this.format.name(), id(), from(), to())) : Optional.empty();
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
	 * values that tell it apart, up to the last that is known.
	 */
	String id() {
		StringBuilder id = new StringBuilder(from() + ":" + this.format.name() + ":" + to());
		StringBuilder unknown = new StringBuilder();
		for (String key : this.format.keys()) {
			unknown.append(':');
			Object value = this.values.get(key);
			if (value != null) {
				id.append(unknown).append(value);
				unknown.setLength(0);
			}
		}
		return id.toString();
	}

}
