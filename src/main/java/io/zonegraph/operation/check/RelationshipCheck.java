package io.zonegraph.operation.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.RowType;
import io.zonegraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Checks relationships against the fields that follow them: how many there are for a
 * single-valued field, whether parallel ones can be distinguished, and their properties
 * and start nodes.
 */
final class RelationshipCheck {

	private final GraphModel model;

	private final Sample sample;

	private final GraphReport report;

	private final Set<String> absent = new HashSet<>();

	RelationshipCheck(GraphModel model, Sample sample) {
		this.model = model;
		this.sample = sample;
		this.report = sample.report();
	}

	void check() {
		Map<String, EdgeType> edges = new LinkedHashMap<>();
		for (NodeType type : this.model.nodeTypes()) {
			for (FieldMapping.Relationship field : type.relationships()) {
				if (!field.isDeep()) {
					check(type, field);
					if (this.model.types().get(field.properties()) instanceof EdgeType edge) {
						edges.put(field.type(), edge);
					}
				}
			}
		}
		edges.forEach((name, edge) -> {
			if (this.sample.hasRelationshipType(name)) {
				checkEdges(name, edge);
			}
		});
		this.model.types().values().forEach(this::checkRows);
	}

	private void check(NodeType owner, FieldMapping.Relationship field) {
		String place = owner.name() + "." + field.field();
		NodeType target = this.model.nodeType(field.target()).orElseThrow();
		String pattern = "(n:%s)%s[:%s]%s(m:%s)".formatted(Text.name(owner.label()),
				(field.direction() == Direction.IN) ? "<-" : "-", Text.name(field.type()),
				(field.direction() == Direction.OUT) ? "->" : "-", Text.any(target.matchLabels()));
		boolean present = this.sample.hasRelationshipType(field.type());
		if (!present && this.absent.add(field.type())) {
			this.report.warning("%s: no relationship is of the type \"%s\".", place, field.type());
		}
		if (!this.sample.hasLabel(List.of(owner.label()))) {
			return;
		}
		if (!field.many()) {
			checkSingle(owner, field, place, pattern);
		}
		else if (present && !field.hasProperties()) {
			checkParallel(owner, field, place, pattern);
		}
	}

	private void checkSingle(NodeType owner, FieldMapping.Relationship field, String place, String pattern) {
		String key = Text.name(owner.key().name());
		List<Map<String, @Nullable Object>> several = this.sample.rows(place,
				"MATCH %s WITH n LIMIT $most WITH n, count(*) AS number WHERE number > 1 RETURN n.%s AS key LIMIT 3"
					.formatted(pattern, key));
		if (!several.isEmpty()) {
			this.report.problem("%s: leads to a single node, but from %s several relationships of type %s lead on.",
					place, Text.examples(several, "key"), field.type());
		}
		if (field.required()) {
			List<Map<String, @Nullable Object>> none = this.sample.rows(place,
					"MATCH (n:%s) WITH n LIMIT $most WITH n WHERE NOT EXISTS { MATCH %s } RETURN n.%s AS key LIMIT 3"
						.formatted(Text.name(owner.label()), pattern, key));
			if (!none.isEmpty()) {
				this.report.problem("%s: is declared non-null, but from %s no relationship of type %s leads on.", place,
						Text.examples(none, "key"), field.type());
			}
		}
	}

	/** A list of nodes without relationship properties must contain each node once. */
	private void checkParallel(NodeType owner, FieldMapping.Relationship field, String place, String pattern) {
		List<Map<String, @Nullable Object>> parallel = this.sample.rows(place,
				"MATCH %s WITH n, m LIMIT $most WITH n, m, count(*) AS number WHERE number > 1 RETURN n.%s AS key LIMIT 3"
					.formatted(pattern, Text.name(owner.key().name())));
		if (!parallel.isEmpty()) {
			this.report.problem(
					"%s: has no \"properties\" to tell relationships apart, but from %s several of type %s lead to one node.",
					place, Text.examples(parallel, "key"), field.type());
		}
	}

	private void checkEdges(String type, EdgeType edge) {
		RelationshipType joined = this.model.relationshipTypes().get(type);
		if (joined != null) {
			List<String> starts = joined.ends().stream().map((ends) -> label(ends.from())).distinct().sorted().toList();
			List<String> ends = joined.ends().stream().map((each) -> label(each.to())).distinct().sorted().toList();
			new PropertyCheck(this.sample).check(edge, match(starts, List.of(type), ends),
					"[:" + type + "] relationships", "elementId(n)");
		}
	}

	private void checkRows(MappedType type) {
		if (!(type instanceof RowType row)) {
			return;
		}
		NodeType ends = this.model.nodeType(row.end().target()).orElseThrow();
		List<String> types = this.model.typesBetween(ends);
		if (types.isEmpty()) {
			return;
		}
		String match = match(ends.matchLabels(), types, ends.matchLabels());
		String what = "relationships between " + Text.nodes(ends.matchLabels()) + " nodes";
		new PropertyCheck(this.sample).check(row, match, what, "elementId(n)");
		checkStarts(row, ends);
		FieldMapping.Property id = row.id().orElseThrow();
		String place = row.name() + "." + id.field();
		List<Map<String, @Nullable Object>> doubled = this.sample.rows(place,
				"%s WITH n LIMIT $most WITH n.%s AS key, count(*) AS number WHERE key IS NOT NULL AND number > 1 RETURN key LIMIT 3"
					.formatted(match, Text.name(id.name())));
		if (!doubled.isEmpty()) {
			this.report.problem("%s: property \"%s\" must be different on all %s, but %s is on several.", place,
					id.name(), what, Text.examples(doubled, "key"));
		}
	}

	/** Checks the labels of start nodes, by which relationships are counted. */
	private void checkStarts(RowType row, NodeType ends) {
		String nodes = Text.nodes(ends.matchLabels());
		String inside = "(a:%s AND b:%s)".formatted(Text.any(ends.matchLabels()), Text.any(ends.matchLabels()));
		this.model.startsBetween(ends).forEach((type, starts) -> {
			String listed = starts.isEmpty() ? "false" : "a:" + Text.any(starts);
			for (Map<String, @Nullable Object> found : this.sample.rows("Type \"" + row.name() + "\"",
					"MATCH (a)-[:%s]->(b) WITH a, b LIMIT $most WITH a, b WHERE %s <> (%s) RETURN count(*) AS number"
						.formatted(Text.name(type), inside, listed))) {
				if (Text.number(found.get("number")) > 0) {
					this.report.problem(
							"Type \"%s\": relationships of type %s between %s nodes are, by the fields of the schema, those that start at nodes with a label of %s, but of %s that is not so; give the types that %s leads from and to a field with @relationship.",
							row.name(), type, nodes, starts, found.get("number"), type);
				}
			}
		});
	}

	private static String match(List<String> starts, List<String> types, List<String> ends) {
		return "MATCH (:%s)-[n:%s]->(:%s)".formatted(Text.any(starts), Text.any(types), Text.any(ends));
	}

	private String label(String type) {
		return this.model.nodeType(type).orElseThrow().label();
	}

}
