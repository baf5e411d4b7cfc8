package io.zonegraph.seed;

/**
 * What a load did to nodes or relationships.
 *
 * @param created how many are new
 * @param updated how many got other content
 * @param unchanged how many were as the files have them
 * @param removed how many were taken away, as the files no longer name them
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
