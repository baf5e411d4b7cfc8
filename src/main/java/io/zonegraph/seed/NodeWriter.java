package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.zonegraph.change.Change;
import io.zonegraph.change.ChangeLog;
import io.zonegraph.model.Constraint;
import io.zonegraph.model.Identity;
import io.zonegraph.search.SearchKeys;
import io.zonegraph.seed.NodeFormat.Link;
import io.zonegraph.seed.NodeFormat.UniqueKey;
import org.jspecify.annotations.Nullable;

/** Compares nodes with the graph, creates new ones and updates changed ones. */
final class NodeWriter {

	private final Batches batches;

	private final ChangeLog log;

	private final ChangedValues changed;

	private final Problems problems;

	NodeWriter(Batches batches, ChangeLog log, ChangedValues changed, Problems problems) {
		this.batches = batches;
		this.log = log;
		this.changed = changed;
		this.problems = problems;
	}

	/** The ids of those nodes that are in the graph, whatever their types are there. */
	Set<String> stored(Collection<SeedNode> nodes) {
		Map<UniqueKey, List<String>> ids = new LinkedHashMap<>();
		nodes.forEach(
				(node) -> ids.computeIfAbsent(node.format().uniqueKey(), (key) -> new ArrayList<>()).add(node.id()));
		Set<String> stored = new HashSet<>();
		ids.forEach((key, rows) -> this.batches
			.run("UNWIND $rows AS row MATCH %s RETURN row AS id".formatted(Cypher.node("n", key, "row")), rows)
			.forEach((row) -> stored.add(String.valueOf(row.get("id")))));
		return stored;
	}

	/**
	 * Compares nodes of one format with the graph. A node that has the same id and a
	 * different type is a problem.
	 * @param nodes at least one node, all of the same format
	 * @param stored the ids that are in the graph
	 */
	List<NodeState> compare(List<SeedNode> nodes, Set<String> stored) {
		NodeFormat format = nodes.get(0).format();
		Map<Object, Map<String, Object>> found = new HashMap<>();
		this.batches.run(lookup(format), nodes.stream().map(SeedNode::id).filter(stored::contains).toList())
			.forEach((row) -> found.put(row.get("id"), row));
		List<NodeState> states = new ArrayList<>();
		for (SeedNode node : nodes) {
			Map<String, Object> row = found.get(node.id());
			states.add((row != null) ? known(node, row) : new NodeState(node, target(node), Map.of(), Map.of(), true));
		}
		return states;
	}

	Counts write(List<NodeState> states) {
		Map<NodeFormat, List<NodeState>> created = new LinkedHashMap<>();
		Map<NodeFormat, List<NodeState>> updated = new LinkedHashMap<>();
		for (NodeState state : states) {
			if (state.isNew()) {
				created.computeIfAbsent(state.node().format(), (format) -> new ArrayList<>()).add(state);
			}
			else if (state.isChanged()) {
				updated.computeIfAbsent(state.node().format(), (format) -> new ArrayList<>()).add(state);
			}
		}
		updated.forEach(this::releaseUnique);
		created.forEach(this::create);
		updated.forEach(this::update);
		int createdNodes = created.values().stream().mapToInt(List::size).sum();
		int updatedNodes = updated.values().stream().mapToInt(List::size).sum();
		return new Counts(createdNodes, updatedNodes, states.size() - createdNodes - updatedNodes, 0);
	}

	private static String lookup(NodeFormat format) {
		StringBuilder statement = new StringBuilder(
				"UNWIND $rows AS row MATCH %s".formatted(Cypher.node("n", format.uniqueKey(), "row")));
		statement.append(" RETURN row AS id, labels(n) AS labels, properties(n) AS properties, [");
		List<String> links = new ArrayList<>();
		for (Link link : format.links()) {
			links.add("[(n)-[:%s]->(t:%s) | t.%s]".formatted(Cypher.name(link.type()),
					Cypher.anyOf(link.targetLabels()), Cypher.name(link.targetKey())));
		}
		return statement.append(String.join(", ", links)).append("] AS links").toString();
	}

	private NodeState known(SeedNode node, Map<String, Object> row) {
		NodeFormat format = node.format();
		List<?> labels = list(row.get("labels"));
		if (!labels.contains(format.label())) {
			this.problems.addAt(node.place(), format.key(),
					"must be unique; \"%s\" is in the graph with the labels %s, not %s.", node.id(), labels,
					format.label());
		}
		List<?> ends = list(row.get("links"));
		Map<Link, List<?>> linked = new HashMap<>();
		for (int index = 0; index < ends.size(); index++) {
			linked.put(format.links().get(index), list(ends.get(index)));
		}
		return new NodeState(node, target(node), map(row.get("properties")), linked,
				labels.containsAll(format.type().labels()));
	}

	private static Map<String, Object> target(SeedNode node) {
		Map<String, Object> target = new LinkedHashMap<>(node.properties());
		target.put(AuditColumns.DATASET, node.dataset());
		NodeFormat format = node.format();
		format.identity()
			.map(Identity::formerIds)
			.filter(node.values()::containsKey)
			.ifPresent((formerIds) -> target.put(formerIds, Objects.requireNonNull(node.values().get(formerIds))));
		if (format.hasSearchKeys()) {
			SearchKeys keys = SearchKeys.of(String.valueOf(target.getOrDefault("name", "")),
					list(target.getOrDefault("aliases", List.of())).stream().map(String::valueOf).toList(),
					String.valueOf(target.getOrDefault("nameEn", "")));
			target.put(NodeFormat.PINYIN, keys.pinyin());
			target.put(NodeFormat.INITIALS, keys.initials());
			target.put(NodeFormat.SEARCH_KEYS, keys.tails());
			target.keySet().retainAll(format.ownedProperties());
		}
		return target;
	}

	/**
	 * Removes unique values that change, as another node may get them: the database
	 * refuses two nodes with one value even between two statements.
	 */
	private void releaseUnique(NodeFormat format, List<NodeState> states) {
		for (Constraint.Unique unique : format.unique()) {
			List<String> changed = states.stream()
				.filter((state) -> state.stored().containsKey(unique.property()))
				.filter((state) -> state.changes().containsKey(unique.property()))
				.map((state) -> state.node().id())
				.toList();
			this.batches.run("UNWIND $rows AS row MATCH %s REMOVE n.%s"
				.formatted(Cypher.node("n", format.uniqueKey(), "row"), Cypher.name(unique.property())), changed);
		}
	}

	private void create(NodeFormat format, List<NodeState> states) {
		this.batches.run("UNWIND $rows AS row CREATE (n%s) SET n = row.properties"
			.formatted(Cypher.labels(format.type().labels())), states.stream().map(this::creation).toList());
		states.forEach((state) -> this.log.add(Change.created(state.node().subject())));
	}

	private Map<String, Object> creation(NodeState state) {
		Map<String, Object> properties = new LinkedHashMap<>(state.target());
		AuditColumns.creation(state.node().format()::computes, this.log.time()).forEach(properties::put);
		return state.row(properties);
	}

	private void update(NodeFormat format, List<NodeState> states) {
		this.batches.run("UNWIND $rows AS row MATCH %s SET n += row.properties, n%s%s".formatted(
				Cypher.node("n", format.uniqueKey(), "row.id"), Cypher.labels(format.type().labels()),
				AuditColumns.next(format::computes, "n")), states.stream().map(this::update).toList());
		states.forEach((state) -> {
			this.log.add(Change.updated(state.node().subject(), state.changedNames()));
			state.addTo(this.changed);
		});
	}

	private Map<String, Object> update(NodeState state) {
		Map<String, Object> properties = new LinkedHashMap<>(state.changes());
		AuditColumns.update(state.node().format()::computes, this.log.time()).forEach(properties::put);
		return state.row(properties);
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

}
