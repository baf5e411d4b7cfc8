package io.zonegraph.seed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonegraph.store.WriteTransaction;

/** Writes a seed's content into the graph, within one transaction. */
final class SeedWriter {

	private final SeedContent content;

	private final Batches batches;

	private final ZonedDateTime now;

	SeedWriter(SeedContent content, WriteTransaction transaction, Instant now) {
		this.content = content;
		this.batches = new Batches(transaction);
		this.now = now.truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC);
	}

	LoadReport write() {
		List<NodeState> states = new ArrayList<>();
		NodeWriter nodeWriter = new NodeWriter(this.batches, this.now);
		for (List<SeedNode> nodes : nodesByFormat().values()) {
			states.addAll(nodeWriter.compare(nodes));
		}
		Counts nodes = nodeWriter.write(states);
		Counts links = new LinkWriter(this.batches, this.content).write(states);
		Counts relationships = Counts.NONE;
		RelationshipWriter relationshipWriter = new RelationshipWriter(this.batches, this.now);
		for (Map.Entry<Joint, List<SeedRelationship>> each : relationshipsByJoint().entrySet()) {
			relationships = relationships.plus(relationshipWriter.write(each.getKey(), each.getValue()));
		}
		return new LoadReport(false, this.content.files(), nodes, relationships.plus(links));
	}

	private Map<String, List<SeedNode>> nodesByFormat() {
		Map<String, List<SeedNode>> groups = new LinkedHashMap<>();
		this.content.nodes()
			.values()
			.forEach((node) -> groups.computeIfAbsent(node.typeName(), (name) -> new ArrayList<>()).add(node));
		return groups;
	}

	private Map<Joint, List<SeedRelationship>> relationshipsByJoint() {
		Map<Joint, List<SeedRelationship>> groups = new LinkedHashMap<>();
		for (SeedRelationship each : this.content.relationships()) {
			Joint joint = new Joint(this.content.formatOf(each.from()), each.format().name(),
					this.content.formatOf(each.to()));
			groups.computeIfAbsent(joint, (key) -> new ArrayList<>()).add(each);
		}
		return groups;
	}

}
