package io.zonegraph.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.zonegraph.change.ChangeLog;
import io.zonegraph.store.WriteTransaction;

/** Writes a seed's content into the graph, within one transaction. */
final class SeedWriter {

	private final SeedFormat format;

	private final SeedContent content;

	private final Batches batches;

	private final ChangeLog log;

	private final ChangedValues changed = new ChangedValues();

	SeedWriter(SeedFormat format, SeedContent content, WriteTransaction transaction, ChangeLog log) {
		this.format = format;
		this.content = content;
		this.batches = new Batches(transaction);
		this.log = log;
	}

	/**
	 * Writes the content. Deletions come first, because a new node may have a unique
	 * value of a deleted one.
	 * @throws InvalidSeedException if the content does not fit what is in the graph
	 * beside it
	 */
	LoadReport write() {
		Problems problems = new Problems();
		NodeWriter nodeWriter = new NodeWriter(this.batches, this.log, this.changed, problems);
		List<NodeState> states = new ArrayList<>();
		Set<String> stored = nodeWriter.stored(this.content.nodes().values());
		for (List<SeedNode> nodes : nodesByFormat().values()) {
			states.addAll(nodeWriter.compare(nodes, stored));
		}
		LinkWriter links = new LinkWriter(this.batches, this.content, states);
		links.removeSurplus();
		Counts relationships = new RelationshipRemoval(this.format, this.content, this.batches, this.log).remove();
		Counts nodes = new NodeRemoval(this.format, this.content, this.batches, this.log, problems).remove();
		new GraphCheck(this.format, this.content, this.batches, problems).check();
		if (!problems.isEmpty()) {
			throw new InvalidSeedException(problems.all());
		}
		nodes = nodes.plus(nodeWriter.write(states));
		relationships = relationships.plus(links.createMissing());
		RelationshipWriter relationshipWriter = new RelationshipWriter(this.batches, this.log, this.changed, stored);
		for (Map.Entry<RelationshipEndpoints, List<SeedRelationship>> each : relationshipsByEndpoints().entrySet()) {
			relationships = relationships.plus(relationshipWriter.write(each.getKey(), each.getValue()));
		}
		return new LoadReport(false, this.content.files(), nodes, relationships);
	}

	/** The values that were changed. */
	ChangedValues changedValues() {
		return this.changed;
	}

	private Map<String, List<SeedNode>> nodesByFormat() {
		Map<String, List<SeedNode>> groups = new LinkedHashMap<>();
		this.content.nodes()
			.values()
			.forEach((node) -> groups.computeIfAbsent(node.typeName(), (name) -> new ArrayList<>()).add(node));
		return groups;
	}

	private Map<RelationshipEndpoints, List<SeedRelationship>> relationshipsByEndpoints() {
		Map<RelationshipEndpoints, List<SeedRelationship>> groups = new LinkedHashMap<>();
		for (SeedRelationship each : this.content.relationships()) {
			RelationshipEndpoints endpoints = new RelationshipEndpoints(this.content.formatOf(each.from()).uniqueKey(),
					each.format().name(), this.content.formatOf(each.to()).uniqueKey());
			groups.computeIfAbsent(endpoints, (key) -> new ArrayList<>()).add(each);
		}
		return groups;
	}

}
