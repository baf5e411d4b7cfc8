package io.zonegraph.cost;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;

/** Estimates how many nodes the relationships of a node lead to. */
final class RelationshipEstimator {

	private final GraphStatistics graph;

	RelationshipEstimator(GraphStatistics graph) {
		this.graph = graph;
	}

	/**
	 * How many nodes are found from one.
	 * @param depth how many relationships in a row are followed at the most
	 */
	double expand(FieldMapping.Relationship relationship, int depth) {
		double degree = degree(relationship, relationship.direction());
		double found = 0;
		for (int step = 1; step <= depth; step++) {
			found += Math.pow(degree, step);
		}
		return found;
	}

	/** Mean number of relationships of a node that they lead to. */
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
