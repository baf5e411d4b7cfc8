package io.zonegraph.operation.check;

import java.util.List;
import java.util.Map;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import org.jspecify.annotations.Nullable;

/**
 * Checks the labels of nodes against the types: nodes of an interface must have the label
 * of exactly one of its types, and nodes of these types a label of the interface.
 */
final class LabelCheck {

	private final GraphModel model;

	private final Sample sample;

	private final GraphReport report;

	LabelCheck(GraphModel model, Sample sample) {
		this.model = model;
		this.sample = sample;
		this.report = sample.report();
	}

	void check() {
		for (NodeType type : this.model.nodeTypes()) {
			if (!this.sample.hasLabel(List.of(type.label()))) {
				this.report.warning("Type \"%s\": no node has the label \"%s\".", type.name(), type.label());
			}
		}
		this.model.types()
			.values()
			.stream()
			.filter(NodeType.class::isInstance)
			.map(NodeType.class::cast)
			.filter(NodeType::isInterface)
			.forEach(this::checkInterface);
	}

	private void checkInterface(NodeType shared) {
		shared.members().forEach((member) -> checkMember(shared, label(member), member));
		if (!this.sample.hasLabel(shared.matchLabels())) {
			return;
		}
		List<String> labels = shared.members().stream().map(this::label).toList();
		String place = "Interface \"" + shared.name() + "\"";
		for (Map<String, @Nullable Object> row : this.sample.rows(place,
				"MATCH (n:%s) WITH n LIMIT $most WITH n, size([label IN labels(n) WHERE label IN $labels]) AS types WHERE types <> 1 RETURN types, labels(n) AS labels, count(*) AS number ORDER BY number DESC LIMIT 3"
					.formatted(Text.any(shared.matchLabels())),
				Map.of("labels", labels))) {
			this.report.problem(
					"%s: %s nodes must have the label of exactly one of its types %s, but %s have labels %s.", place,
					Text.nodes(shared.matchLabels()), labels, row.get("number"), row.get("labels"));
		}
	}

	private void checkMember(NodeType shared, String label, String member) {
		if (shared.matchLabels().contains(label) || !this.sample.hasLabel(List.of(label))) {
			return;
		}
		String place = "Type \"" + member + "\"";
		for (Map<String, @Nullable Object> row : this.sample.rows(place,
				"MATCH (n:%s) WITH n LIMIT $most WITH n WHERE NOT n:%s RETURN count(n) AS number"
					.formatted(Text.name(label), Text.any(shared.matchLabels())))) {
			if (Text.number(row.get("number")) > 0) {
				this.report.problem(
						"%s: (:%s) nodes must have a label of %s too, as \"%s\" implements \"%s\", but %s have none.",
						place, label, shared.matchLabels(), member, shared.name(), row.get("number"));
			}
		}
	}

	private String label(String type) {
		return this.model.nodeType(type).orElseThrow().label();
	}

}
