package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import io.zonegraph.model.EnumNames;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.RootField;

/** Answers the fields of {@code Query}. */
final class Roots {

	private final GraphModel model;

	private final GraphCopy copy;

	private final Where where;

	private final Lists lists;

	private final Traversals traversals;

	/**
	 * Answers from a graph.
	 * @param copy the graph on the day that operations ask for
	 * @param whole the graph on all days
	 */
	Roots(GraphModel model, GraphCopy copy, GraphCopy whole, Where where, Lists lists) {
		this.model = model;
		this.copy = copy;
		this.where = where;
		this.lists = lists;
		this.traversals = new Traversals(model, copy, whole);
	}

	@Nullable Object of(RootField root, DataFetchingEnvironment environment) {
		if (root instanceof RootField.One one) {
			return this.copy.byKey(one.target(), environment.getArgument(one.target().key().field()));
		}
		if (root instanceof RootField.Several several) {
			List<@Nullable Object> found = new ArrayList<>();
			List<?> keys = Objects.requireNonNull(environment.getArgument("ids"));
			keys.forEach((key) -> found.add(this.copy.byKey(several.target(), key)));
			return found;
		}
		if (root instanceof RootField.Nodes nodes) {
			List<Entry> all = this.copy.nodes()
				.stream()
				.filter((node) -> node.is(nodes.target()))
				.map(Entry::of)
				.toList();
			return this.lists.nodes(all, nodes.target(), environment);
		}
		if (root instanceof RootField.Rows rows) {
			return this.lists.rows(rows.rowType(), this.copy.relationships().stream(), environment);
		}
		if (root instanceof RootField.Search search) {
			Listing hits = hits(search, environment);
			return search.connection() ? hits : hits.page();
		}
		if (root instanceof RootField.Traversal traversal) {
			return this.traversals.of(traversal, environment);
		}
		if (root instanceof RootField.Custom) {
			return root.field().equals("coverage") ? new Coverages(this.copy).of(environment.getArguments())
					: new RollUps(this.model, this.copy).over(environment.getArguments());
		}
		return "the graph";
	}

	private Listing hits(RootField.Search search, DataFetchingEnvironment environment) {
		String text = Objects.requireNonNull(environment.getArgument("text"));
		List<?> types = environment.getArgument("entityTypes");
		Object where = environment.getArgument("where");
		List<CopiedNode> nodes = this.copy.nodes()
			.stream()
			.filter((node) -> node.is(search.target()) && isOfType(node, types))
			.filter((node) -> where == null || this.where.of(where, search.target(), node).holds())
			.toList();
		return this.lists.hits(new Hits(search, text, nodes), new Together(List.of(), search.target(), null),
				environment);
	}

	private boolean isOfType(CopiedNode node, @Nullable List<?> types) {
		return types == null || this.model.nodeTypes()
			.stream()
			.anyMatch((type) -> types.contains(EnumNames.of(type.name())) && node.is(type));
	}

}
