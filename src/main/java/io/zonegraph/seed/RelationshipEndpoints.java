package io.zonegraph.seed;

import io.zonegraph.seed.NodeFormat.UniqueKey;

/**
 * A relationship type between nodes with two keys, so that a statement can look up both
 * ends in an index. Types of nodes that share a key share the statement, as the database
 * takes longer to plan one than to run it.
 *
 * @param from key of the start nodes
 * @param type relationship type
 * @param to key of the end nodes
 */
record RelationshipEndpoints(UniqueKey from, String type, UniqueKey to) {

	/** Matches both ends of {@code row}, as {@code from} and {@code to}. */
	String ends() {
		return "MATCH %s MATCH %s".formatted(Cypher.node("from", this.from, "row.from"),
				Cypher.node("to", this.to, "row.to"));
	}

	/** Matches the relationships between both ends of {@code row}, as {@code r}. */
	String existing() {
		return "MATCH %s-[r:%s]->%s".formatted(Cypher.node("from", this.from, "row.from"), Cypher.name(this.type),
				Cypher.node("to", this.to, "row.to"));
	}

	/** Creates a relationship between both ends, as {@code r}. */
	String creation() {
		return "CREATE (from)-[r:%s]->(to)".formatted(Cypher.name(this.type));
	}

}
