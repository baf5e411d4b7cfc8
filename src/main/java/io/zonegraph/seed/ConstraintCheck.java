package io.zonegraph.seed;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.model.Constraint;

/** Checks what the model requires of rows, and of all rows together. */
final class ConstraintCheck {

	private final Problems problems;

	ConstraintCheck(Problems problems) {
		this.problems = problems;
	}

	/** Checks rows. */
	void check(Collection<SeedNode> nodes, List<SeedClaim> claims, List<SeedRelationship> relationships) {
		nodes.forEach(this::checkRow);
		for (SeedClaim claim : claims) {
			RowCheck check = new RowCheck(claim.place(), claim.values(), this.problems);
			check.check(claim.format().node().constraints());
			check.check(claim.format().constraints());
		}
		Map<String, Cycles> acyclic = new LinkedHashMap<>();
		for (SeedRelationship each : relationships) {
			new RowCheck(each.place(), each.values(), this.problems).check(each.format().constraints());
			if (!each.hasEnds()) {
				continue;
			}
			if (each.from().equals(each.to()) && each.format().excludesSelfLoops()) {
				this.problems.addAt(each.place(), RelationshipFormat.TO,
						"must be another node than in column \"%s\": no %s leads from a node to itself, was \"%s\".",
						RelationshipFormat.FROM, each.format().name(), each.to());
			}
			else {
				each.format()
					.acyclicGroup()
					.ifPresent((group) -> acyclic.computeIfAbsent(group, (name) -> new Cycles()).add(each));
			}
		}
		acyclic.values().forEach((cycles) -> cycles.report(this.problems));
	}

	/** Checks what several rows amount to. */
	void checkFolded(Collection<SeedNode> nodes, List<SeedRelationship> relationships) {
		nodes.forEach(this::checkRow);
		checkUnique(nodes);
		relationships.forEach(
				(each) -> new RowCheck(each.place(), each.values(), this.problems).check(each.format().constraints()));
	}

	private void checkRow(SeedNode node) {
		new RowCheck(node.place(), node.values(), this.problems).check(node.format().constraints());
	}

	private void checkUnique(Collection<SeedNode> nodes) {
		Map<List<Object>, SeedNode> seen = new HashMap<>();
		for (SeedNode node : nodes) {
			for (Constraint.Unique unique : node.format().unique()) {
				Object value = node.values().get(unique.property());
				SeedNode other = (value != null) ? seen.putIfAbsent(List.of(unique, value), node) : null;
				if (other != null) {
					reportTwice(this.problems, node, unique, "%s at %s".formatted(quoted(other.id()), other.place()));
				}
			}
		}
	}

	/**
	 * Reports that another node has the same value.
	 * @param other the other node, for the message
	 */
	static void reportTwice(Problems problems, SeedNode node, Constraint.Unique unique, String other) {
		problems.addAt(node.place(), unique.property(),
				"must be unique over all nodes of type %s; %s is already that of %s.", unique.type(),
				quoted(String.valueOf(node.values().get(unique.property()))), other);
	}

	private static String quoted(String text) {
		return "\"" + text + "\"";
	}

}
