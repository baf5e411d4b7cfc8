package io.zonegraph.seed;

/**
 * Numbers of nodes or relationships by what a load did to them.
 *
 * @param created number of new ones
 * @param updated number of those whose content was changed
 * @param unchanged number of those that already had the content of the files
 * @param removed number of those deleted because the files no longer contain them
 */
public record Counts(int created, int updated, int unchanged, int removed) {

	static final Counts NONE = new Counts(0, 0, 0, 0);

	static Counts removed(int removed) {
		return new Counts(0, 0, 0, removed);
	}

	Counts plus(Counts other) {
		return new Counts(this.created + other.created, this.updated + other.updated, this.unchanged + other.unchanged,
				this.removed + other.removed);
	}

	@Override
	public String toString() {
		return "%d created, %d updated, %d unchanged".formatted(this.created, this.updated, this.unchanged)
				+ ((this.removed > 0) ? ", %d removed".formatted(this.removed) : "");
	}

}
