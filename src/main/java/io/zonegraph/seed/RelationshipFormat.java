package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.zonegraph.model.Constraint;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.RelationshipType;
import io.zonegraph.model.RelationshipType.Ends;

/**
 * How relationships of one type are represented in a file and in the graph.
 *
 * @param type the type
 * @param ends the types of nodes that a row may connect
 * @param properties columns that are stored on the relationship
 * @param constraints what must hold for the relationships
 * @param isClaimed whether several packages may have a row about one relationship
 */
record RelationshipFormat(RelationshipType type, Set<Ends> ends, List<Column> properties, List<Constraint> constraints,
		boolean isClaimed) {

	static final String ID = "id";

	static final String FROM = "from";

	static final String TO = "to";

	RelationshipFormat {
		ends = Set.copyOf(ends);
		properties = List.copyOf(properties);
		constraints = List.copyOf(constraints);
	}

	String name() {
		return this.type.type();
	}

	List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.reference(FROM, this.ends.stream().map(Ends::from).collect(Collectors.toSet()), true));
		columns.add(Column.reference(TO, targets(), true));
		columns.addAll(this.properties);
		return columns;
	}

	boolean joins(String from, String to) {
		return this.ends.contains(new Ends(from, to));
	}

	/** All types of nodes at which a relationship may end. */
	Set<String> targets() {
		return this.ends.stream().map(Ends::to).collect(Collectors.toSet());
	}

	/** The types of nodes at which a relationship from a given type may end. */
	Set<String> targetsFrom(String from) {
		return this.ends.stream()
			.filter((each) -> each.from().equals(from))
			.map(Ends::to)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Properties that distinguish relationships between the same two nodes: those that a
	 * type itself declares before those that all types share.
	 */
	List<String> keys() {
		List<String> keys = new ArrayList<>(this.type.properties()
			.stream()
			.filter(FieldMapping.Property::key)
			.map(FieldMapping.Property::name)
			.toList());
		Collections.reverse(keys);
		return keys;
	}

	/** Whether no relationship may lead from a node to itself. */
	boolean excludesSelfLoops() {
		return this.constraints.contains(new Constraint.NoSelfLoop());
	}

	/**
	 * With which relationships these may have no cycle: the name of the group of their
	 * type, or a name for the type alone; empty if cycles are allowed.
	 */
	Optional<String> acyclicGroup() {
		return this.constraints.stream()
			.filter(Constraint.Acyclic.class::isInstance)
			.map((acyclic) -> ((Constraint.Acyclic) acyclic).group().orElse(":" + name()))
			.findFirst();
	}

	/** Whether the system computes a property of this name on the relationships. */
	boolean computes(String property) {
		return this.type.properties()
			.stream()
			.filter(FieldMapping.Property::computed)
			.anyMatch((each) -> each.name().equals(property));
	}

	/** Names of the properties whose values are determined by a row. */
	List<String> ownedProperties() {
		List<String> names = new ArrayList<>(this.properties.stream().map(Column::name).toList());
		if (computes(ID)) {
			names.add(ID);
		}
		names.add(AuditColumns.DATASET);
		return names;
	}

}
