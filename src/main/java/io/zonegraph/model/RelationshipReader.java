package io.zonegraph.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.zonegraph.model.MappedType.EdgeType;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.RelationshipType.Ends;

/** Derives the relationship types from the fields that follow them. */
final class RelationshipReader {

	private final MappedTypes types;

	private final Map<String, Set<Ends>> ends = new LinkedHashMap<>();

	private final Map<String, EdgeType> properties = new LinkedHashMap<>();

	RelationshipReader(MappedTypes types) {
		this.types = types;
	}

	Map<String, RelationshipType> read() {
		this.types.all(NodeType.class)
			.forEach((owner) -> owner.relationships()
				.stream()
				.filter((field) -> !field.isDeep())
				.forEach((field) -> add(owner, field)));
		Map<String, RelationshipType> found = new LinkedHashMap<>();
		this.ends.forEach((type, joined) -> found.put(type, new RelationshipType(type, joined,
				shown(type).map(EdgeType::name).orElse(""), shown(type).map(EdgeType::properties).orElse(List.of()))));
		return found;
	}

	private Optional<EdgeType> shown(String type) {
		return Optional.ofNullable(this.properties.get(type));
	}

	private void add(NodeType owner, FieldMapping.Relationship field) {
		Set<Ends> joined = this.ends.computeIfAbsent(field.type(), (type) -> new LinkedHashSet<>());
		EdgeType shown = this.types.edgeOf(field);
		if (shown != null) {
			this.properties.put(field.type(), shown);
		}
		for (String near : owner.members()) {
			for (String far : members(field.target())) {
				if (field.direction() != Direction.IN) {
					joined.add(new Ends(near, far));
				}
				if (field.direction() != Direction.OUT) {
					joined.add(new Ends(far, near));
				}
			}
		}
	}

	private List<String> members(String target) {
		return this.types.node(target).members();
	}

}
