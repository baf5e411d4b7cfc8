package io.zonegraph.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.MappedType.GraphMetadataType;
import io.zonegraph.model.MappedType.RowType;

/** The mapped types by name, in the order of the schema. */
final class MappedTypes {

	private final Map<String, MappedType> byName;

	MappedTypes() {
		this(Map.of());
	}

	/** Starts with known types, in their order. */
	MappedTypes(Map<String, MappedType> known) {
		this.byName = new LinkedHashMap<>(known);
	}

	void add(MappedType type) {
		this.byName.put(type.name(), type);
	}

	Map<String, MappedType> byName() {
		return this.byName;
	}

	boolean has(String name) {
		return this.byName.containsKey(name);
	}

	<T extends MappedType> List<T> all(Class<T> kind) {
		return this.byName.values().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	boolean is(Class<? extends MappedType> kind, String name) {
		return kind.isInstance(this.byName.get(name));
	}

	NodeType node(String name) {
		return (NodeType) known(name);
	}

	RowType row(String name) {
		return (RowType) known(name);
	}

	MappedType.RecordType record(String name) {
		return (MappedType.RecordType) known(name);
	}

	GraphMetadataType graphMetadata(String name) {
		return (GraphMetadataType) known(name);
	}

	/** The type of relationship properties that a field declares; null if none. */
	@Nullable EdgeType edgeOf(FieldMapping.Relationship field) {
		return field.hasProperties() ? (EdgeType) known(field.properties()) : null;
	}

	/**
	 * The type of relationship properties that the edges of a field show; empty if they
	 * show none, as for deep fields.
	 */
	Optional<EdgeType> shownEdgeOf(FieldMapping.Relationship field) {
		return field.isDeep() ? Optional.empty() : Optional.ofNullable(edgeOf(field));
	}

	private MappedType known(String name) {
		return Objects.requireNonNull(this.byName.get(name), name);
	}

}
