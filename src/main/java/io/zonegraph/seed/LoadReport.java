package io.zonegraph.seed;

/**
 * The result of a load.
 *
 * @param skipped whether the last load had the same files, so that nothing was compared
 * @param files number of files
 * @param nodes counts of nodes
 * @param relationships counts of relationships
 */
public record LoadReport(boolean skipped, int files, Counts nodes, Counts relationships) {

	@Override
	public String toString() {
		return this.skipped ? "%d files, loaded before".formatted(this.files)
				: "%d files, nodes: %s, relationships: %s".formatted(this.files, this.nodes, this.relationships);
	}

}
