package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.NodeType;

/** A node of a {@link GraphCopy}, compared by identity. */
final class CopiedNode implements CopiedElement {

	private final String elementId;

	private final Set<String> labels;

	private final Map<String, Object> properties;

	private final List<CopiedRelationship> relationships = new ArrayList<>();

	CopiedNode(String identity, Set<String> labels, Map<String, Object> properties) {
		this.elementId = identity;
		this.labels = labels;
		this.properties = properties;
	}

	@Override
	public String elementId() {
		return this.elementId;
	}

	@Override
	public @Nullable Object property(String name) {
		return this.properties.get(name);
	}

	boolean hasLabel(String label) {
		return this.labels.contains(label);
	}

	boolean is(NodeType type) {
		return type.matchLabels().stream().anyMatch(this.labels::contains);
	}

	/** Relationships that start or end here; a loop is listed once. */
	List<CopiedRelationship> relationships() {
		return this.relationships;
	}

	Map<String, Object> properties() {
		return this.properties;
	}

	/** A copy without relationships, and with other properties. */
	CopiedNode with(Map<String, Object> properties) {
		return new CopiedNode(this.elementId, this.labels, properties);
	}

	@Override
	public String toString() {
		return this.labels + " " + this.properties.get("id");
	}

}
