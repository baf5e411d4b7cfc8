package io.zonegraph.cost;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;

/** Estimates how many nodes are reached over the relationships of a node. */
final class RelationshipEstimator {

	private final GraphStatistics graph;

	RelationshipEstimator(GraphStatistics graph) {
		this.graph = graph;
	}

	/**
	 * Estimates how many nodes are reached from one node.
	 * @param depth maximum length of a path, in relationships
	 */
	double expand(FieldMapping.Relationship relationship, int depth) {
		double degree = degree(relationship, relationship.direction());
		double found = 0;
		for (int step = 1; step <= depth; step++) {
			found += Math.pow(degree, step);
		}
		return found;
	}

	/** Mean number of these relationships per node at the far end. */
	double degreeOfTarget(FieldMapping.Relationship relationship) {
		return degree(relationship, switch (relationship.direction()) {
			case OUT -> Direction.IN;
			case IN -> Direction.OUT;
			case BOTH -> Direction.BOTH;
		});
	}

	private double degree(FieldMapping.Relationship relationship, Direction direction) {
		return relationship.types().stream().mapToDouble((type) -> this.graph.degree(type, direction)).sum();
	}

}
