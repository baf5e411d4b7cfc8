package io.zonegraph.seed;

/**
 * What the merge of nodes that are the same thing did to the rows.
 *
 * @param nodes number of nodes merged into others
 * @param united number of relationships united with another one of the same type, ends
 * and keys
 * @param dropped number of relationships left out, as they would lead from a node to
 * itself
 */
public record MergeReport(int nodes, int united, int dropped) {

	static final MergeReport NONE = new MergeReport(0, 0, 0);

	@Override
	public String toString() {
		return "merged nodes: %d, united relationships: %d, relationships left out as they would lead to themselves: %d"
			.formatted(this.nodes, this.united, this.dropped);
	}

}
