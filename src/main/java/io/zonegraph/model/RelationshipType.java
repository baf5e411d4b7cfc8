package io.zonegraph.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A relationship type with its end nodes and properties, derived from all fields that
 * follow it.
 *
 * @param type name of the type, for example {@code LOCATED_IN}
 * @param ends the pairs of object types that it can join
 * @param propertiesType GraphQL type of its properties; empty if no field declares one
 * @param properties its stored properties; empty if no field declares any
 */
public record RelationshipType(String type, Set<Ends> ends, String propertiesType,
		List<FieldMapping.Property> properties) {

	public RelationshipType {
		ends = Set.copyOf(ends);
		properties = List.copyOf(properties);
	}

	/** Whether relationships of the type can lead from one object type to another. */
	public boolean joins(String from, String to) {
		return this.ends.contains(new Ends(from, to));
	}

	/**
	 * The object types at the other end of relationships of nodes of an object type.
	 * @param near name of the object type
	 * @param direction direction as seen from its nodes
	 */
	Set<String> reachedFrom(String near, Direction direction) {
		Set<String> reached = new HashSet<>();
		for (Ends joined : this.ends) {
			if (direction != Direction.IN && joined.from().equals(near)) {
				reached.add(joined.to());
			}
			if (direction != Direction.OUT && joined.to().equals(near)) {
				reached.add(joined.from());
			}
		}
		return reached;
	}

	/**
	 * The object types at the two ends.
	 *
	 * @param from name of the start node's type
	 * @param to name of the end node's type
	 */
	public record Ends(String from, String to) {
	}

}
