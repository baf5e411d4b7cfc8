package io.zonegraph.seed;

/**
 * What a load did.
 *
 * @param skipped whether the same files were loaded before, so that nothing was compared
 * @param files number of files
 * @param nodes what happened to nodes
 * @param relationships what happened to relationships
 */
public record LoadReport(boolean skipped, int files, Counts nodes, Counts relationships) {

	@Override
	public String toString() {
		return this.skipped ? "%d files, loaded before".formatted(this.files)
				: "%d files, nodes: %s, relationships: %s".formatted(this.files, this.nodes, this.relationships);
	}

}
