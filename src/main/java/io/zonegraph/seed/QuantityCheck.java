package io.zonegraph.seed;

import java.util.Map;
import java.util.Set;

import io.zonegraph.model.Quantity;
import io.zonegraph.model.Units;

/** Completes and checks the measured quantities of all nodes. */
final class QuantityCheck {

	private final Units units;

	private final Map<String, SeedNode> nodes;

	private final Problems problems;

	QuantityCheck(Units units, Map<String, SeedNode> nodes, Problems problems) {
		this.units = units;
		this.nodes = nodes;
		this.problems = problems;
	}

	/** Fills empty columns that follow from others, in place. */
	void complete() {
		this.nodes.replaceAll((id, node) -> completed(node));
	}

	private SeedNode completed(SeedNode node) {
		SeedNode completed = node;
		for (Quantity quantity : node.format().quantities()) {
			completed = completed.with(new SeedQuantity(completed, quantity, this.problems).completed(this.units));
		}
		return completed;
	}

	/**
	 * Checks rows that have no problems yet, so that errors caused by an invalid cell are
	 * not reported as well.
	 */
	void check() {
		Set<Place> broken = this.problems.places();
		for (SeedNode node : this.nodes.values()) {
			if (!broken.contains(node.place())) {
				node.format()
					.quantities()
					.forEach((quantity) -> new SeedQuantity(node, quantity, this.problems).check(this.units,
							this.nodes));
			}
		}
	}

}
