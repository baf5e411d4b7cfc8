package io.zonegraph.seed;

import java.util.Map;
import java.util.Set;

import io.zonegraph.model.Units;

/** Checks the measured quantities of all nodes. */
final class QuantityCheck {

	private final Units units;

	private final Map<String, SeedNode> nodes;

	private final Problems problems;

	QuantityCheck(Units units, Map<String, SeedNode> nodes, Problems problems) {
		this.units = units;
		this.nodes = nodes;
		this.problems = problems;
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
