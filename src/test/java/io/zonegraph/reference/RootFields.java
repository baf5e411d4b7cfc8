package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.EnumNames;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.RootField;

/** Resolves root fields. */
final class RootFields {

	private final GraphModel model;

	private final GraphCopy copy;

	private final WhereEvaluator evaluator;

	private final Connections connections;

	private final Traversals traversals;

	/**
	 * Resolves root fields on a graph.
	 * @param copy the graph on the day of the operation
	 * @param fullGraph the graph on all days
	 */
	RootFields(GraphModel model, GraphCopy copy, GraphCopy fullGraph, WhereEvaluator evaluator,
			Connections connections) {
		this.model = model;
		this.copy = copy;
		this.evaluator = evaluator;
		this.connections = connections;
		this.traversals = new Traversals(model, copy, fullGraph);
	}

	@Nullable Object resolve(RootField root, DataFetchingEnvironment environment) {
		if (root instanceof RootField.One one) {
			return this.copy.nodeByKey(one.target(), environment.getArgument(one.target().key().field()));
		}
		if (root instanceof RootField.Several several) {
			List<@Nullable Object> found = new ArrayList<>();
			List<?> keys = Objects.requireNonNull(environment.getArgument("ids"));
			keys.forEach((key) -> found.add(this.copy.nodeByKey(several.target(), key)));
			return found;
		}
		if (root instanceof RootField.Nodes nodes) {
			List<Entry> all = this.copy.nodes()
				.stream()
				.filter((node) -> node.is(nodes.target()))
				.map(Entry::of)
				.toList();
			return this.connections.ofNodes(all, nodes.target(), environment);
		}
		if (root instanceof RootField.Rows rows) {
			return this.connections.ofRows(rows.rowType(), this.copy.relationships().stream(), environment);
		}
		if (root instanceof RootField.Search search) {
			ConnectionPage hits = hits(search, environment);
			return search.connection() ? hits : hits.entries();
		}
		if (root instanceof RootField.Traversal traversal) {
			return this.traversals.of(traversal, environment);
		}
		if (root instanceof RootField.Custom) {
			return root.field().equals("coverage") ? new Coverages(this.copy).of(environment.getArguments())
					: new RollUps(this.model, this.copy).ofEntities(environment.getArguments());
		}
		return "the graph";
	}

	private ConnectionPage hits(RootField.Search search, DataFetchingEnvironment environment) {
		String text = Objects.requireNonNull(environment.getArgument("text"));
		List<?> types = environment.getArgument("entityTypes");
		Object where = environment.getArgument("where");
		List<CopiedNode> nodes = this.copy.nodes()
			.stream()
			.filter((node) -> node.is(search.target()) && isOfType(node, types))
			.filter((node) -> where == null || this.evaluator.evaluate(where, search.target(), node).isTrue())
			.toList();
		return this.connections.ofHits(new Hits(search, text, nodes),
				new EntryList(this.model, List.of(), search.target(), null), environment);
	}

	private boolean isOfType(CopiedNode node, @Nullable List<?> types) {
		return types == null || this.model.nodeTypes()
			.stream()
			.anyMatch((type) -> types.contains(EnumNames.of(type.name())) && node.is(type));
	}

}
