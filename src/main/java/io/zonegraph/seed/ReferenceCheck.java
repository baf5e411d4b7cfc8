package io.zonegraph.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Checks references between rows: that ids exist and belong to nodes of an allowed type,
 * and that no relationship is repeated.
 */
final class ReferenceCheck {

	private final Map<String, SeedNode> nodes;

	/**
	 * Whether all ids are known; otherwise an unknown id may be in a file that could not
	 * be read.
	 */
	private final boolean nodesComplete;

	private final Problems problems;

	ReferenceCheck(Map<String, SeedNode> nodes, boolean nodesComplete, Problems problems) {
		this.nodes = nodes;
		this.nodesComplete = nodesComplete;
		this.problems = problems;
	}

	void check(List<SeedRelationship> relationships) {
		this.nodes.values().forEach((node) -> checkNamed(node.place(), node.format().columns(), node.values()));
		Map<List<@Nullable Object>, SeedRelationship> seen = new HashMap<>();
		Map<String, SeedRelationship> ids = new HashMap<>();
		for (SeedRelationship each : relationships) {
			checkNamed(each.place(), each.format().columns(), each.values());
			checkEnds(each);
			checkUnique(each, seen);
			checkId(each, ids);
		}
	}

	/** Checks that claims are about nodes of their type, and the ids that they name. */
	void checkClaims(List<SeedClaim> claims) {
		claims.forEach((claim) -> checkNamed(claim.place(), claim.format().columns(), claim.values()));
	}

	/**
	 * Checks that decisions are about nodes that exist.
	 * @param types names of the types of nodes that can be merged
	 */
	void checkDecisions(List<SeedDecision> decisions, Set<String> types) {
		decisions.forEach((each) -> checkNamed(each.place(), SeedDecision.columns(types), each.values()));
	}

	private void checkNamed(Place place, List<Column> columns, Map<String, Object> values) {
		for (Column column : columns) {
			Object value = values.get(column.name());
			if (value != null && !column.targets().isEmpty()) {
				List<?> ids = (value instanceof List<?> list) ? list : List.of(value);
				ids.forEach((id) -> checkNamed(place, column, String.valueOf(id)));
			}
		}
	}

	private void checkNamed(Place place, Column column, String id) {
		String allowed = alternatives(column.targets());
		SeedNode target = this.nodes.get(id);
		if (target == null) {
			if (this.nodesComplete) {
				this.problems.addAt(place, column.name(), "must be the id of a node of type %s; \"%s\" is unknown.",
						allowed, id);
			}
		}
		else if (!column.targets().contains(target.typeName())) {
			this.problems.addAt(place, column.name(),
					"must be the id of a node of type %s; \"%s\" is of type %s, at %s.", allowed, id, target.typeName(),
					target.place());
		}
	}

	private void checkEnds(SeedRelationship relationship) {
		RelationshipFormat format = relationship.format();
		SeedNode from = this.nodes.get(relationship.from());
		SeedNode to = this.nodes.get(relationship.to());
		if (from == null || to == null || format.joins(from.typeName(), to.typeName())) {
			return;
		}
		Set<String> allowed = format.targetsFrom(from.typeName());
		if (!allowed.isEmpty() && format.targets().contains(to.typeName())) {
			this.problems.addAt(relationship.place(), RelationshipFormat.TO,
					"must be the id of a node of type %s, as %s starts at type %s; \"%s\" is of type %s, at %s.",
					alternatives(allowed), format.name(), from.typeName(), to.id(), to.typeName(), to.place());
		}
	}

	private void checkUnique(SeedRelationship relationship, Map<List<@Nullable Object>, SeedRelationship> seen) {
		String dataset = relationship.format().isClaimed() ? relationship.dataset() : "";
		SeedRelationship other = seen
			.putIfAbsent(List.of(relationship.format().name(), relationship.identity(), dataset), relationship);
		if (other != null && relationship.hasEnds()) {
			List<String> keys = relationship.format().keys();
			this.problems.add(relationship.place(), "repeats the %s from \"%s\" to \"%s\" at %s; %s.",
					relationship.format().name(), relationship.from(), relationship.to(), other.place(),
					keys.isEmpty() ? "two nodes may have one"
							: "two nodes may have several only with different " + String.join(", ", keys));
		}
	}

	/**
	 * Checks ids of relationships, which differ unless their keys contain the separator.
	 */
	private void checkId(SeedRelationship relationship, Map<String, SeedRelationship> ids) {
		if (!relationship.hasEnds() || relationship.subject().isEmpty()) {
			return;
		}
		SeedRelationship other = ids.putIfAbsent(relationship.id(), relationship);
		if (other != null && !other.identity().equals(relationship.identity())) {
			this.problems.add(relationship.place(),
					"must not have the id \"%s\" of the row at %s; change a value of %s.", relationship.id(),
					other.place(), String.join(", ", relationship.format().keys()));
		}
	}

	private static String alternatives(Set<String> types) {
		return String.join(" or ", types);
	}

}
