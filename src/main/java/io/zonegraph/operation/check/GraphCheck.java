package io.zonegraph.operation.check;

import java.util.List;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.store.GraphInspection;
import io.zonegraph.store.StoreException;

/**
 * Compares a schema with the graph that it is to be read from. What a check finds would
 * be answered wrongly, or not at all.
 *
 * <p>
 * For example {@code new GraphCheck(model, graph).run(CheckScope.WHOLE).problems()}.
 */
public final class GraphCheck {

	private final GraphModel model;

	private final GraphInspection graph;

	/**
	 * A check.
	 * @param model the schema
	 * @param graph the graph
	 */
	public GraphCheck(GraphModel model, GraphInspection graph) {
		this.model = model;
		this.graph = graph;
	}

	/**
	 * Looks at the graph.
	 * @param scope how much of it, for how long
	 * @return all that was found
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
