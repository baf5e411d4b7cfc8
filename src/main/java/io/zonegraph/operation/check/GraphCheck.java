package io.zonegraph.operation.check;

import java.util.List;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.store.GraphInspection;
import io.zonegraph.store.StoreException;

/**
 * Checks a schema against a graph. Operations on the fields with problems would return
 * wrong results, or fail.
 *
 * <p>
 * For example {@code new GraphCheck(model, graph).run(CheckScope.WHOLE).problems()}.
 */
public final class GraphCheck {

	private final GraphModel model;

	private final GraphInspection graph;

	/**
	 * A check.
	 * @param model the mapping of the schema to the graph
	 * @param graph the graph
	 */
	public GraphCheck(GraphModel model, GraphInspection graph) {
		this.model = model;
		this.graph = graph;
	}

	/**
	 * Runs the check.
	 * @param scope how much of the graph to read, and for how long
	 * @return the problems and warnings
	 * @throws StoreException if the database cannot be reached
	 */
	public GraphReport run(CheckScope scope) {
		GraphReport report = new GraphReport();
		Sample sample = new Sample(this.graph, scope, report);
		PropertyCheck properties = new PropertyCheck(sample);
		for (NodeType type : this.model.nodeTypes()) {
			if (sample.hasLabel(List.of(type.label()))) {
				properties.check(type, "MATCH (n:%s)".formatted(Text.name(type.label())),
						"(:" + type.label() + ") nodes", "n." + Text.name(type.key().name()));
			}
		}
		new KeyCheck(sample).check(this.model);
		new LabelCheck(this.model, sample).check();
		new RelationshipCheck(this.model, sample).check();
		new IndexCheck(this.model, sample).check();
		new CustomCypherCheck(sample).check(this.model);
		sample.reportOmissions();
		return report;
	}

}
