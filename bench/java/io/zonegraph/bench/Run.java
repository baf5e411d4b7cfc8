package io.zonegraph.bench;

import java.util.List;

/**
 * All that was measured over one graph.
 *
 * @param entities size of the graph
 * @param measurements how each target did on each query
 * @param footprints what each server takes
 */
record Run(int entities, List<Measurement> measurements, List<Footprint> footprints) {

	List<String> queries() {
		return this.measurements.stream().map(Measurement::query).distinct().toList();
	}

	List<Measurement> of(String query) {
		return this.measurements.stream().filter((each) -> each.query().equals(query)).toList();
	}

}
