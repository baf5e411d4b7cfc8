package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.zonegraph.change.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as described by a row.
 *
 * @param format its format
 * @param dataset name of the data set that it belongs to
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

	/** The values to store, by property. */
	Map<String, Object> properties() {
		return SeedNode.stored(this.format.properties(), this.values);
	}

	/** The subject of changes to this relationship; empty if its type has no id. */
	Optional<Subject.Relationship> subject() {
		return this.format.computes(RelationshipFormat.ID)
				? Optional.of(new Subject.Relationship(this.format.name(), id(), from(), to())) : Optional.empty();
	}

	/** The ids of both ends and the values of the keys. */
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
	 * Its id, for example {@code a:SUPPLIES_TO:b:steel}: start, type, end and the values
	 * of the keys, without trailing unknown ones.
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
