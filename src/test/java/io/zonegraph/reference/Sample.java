package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType.NodeType;

/** Values that a graph holds, so that conditions hit. */
final class Sample {

	private static final int TRIES = 5;

	private final GraphCopy copy;

	private final Map<String, List<CopiedNode>> nodes = new ConcurrentHashMap<>();

	private final Map<String, List<CopiedRelationship>> relationships = new ConcurrentHashMap<>();

	Sample(GraphCopy copy) {
		this.copy = copy;
	}

	/** Any node of a type; null where there is none. */
	@Nullable CopiedNode node(NodeType type, Draw draw) {
		List<CopiedNode> all = this.nodes.computeIfAbsent(type.name(),
				(name) -> this.copy.nodes().stream().filter((node) -> node.is(type)).toList());
		return all.isEmpty() ? null : draw.one(all);
	}

	/**
	 * Any relationship of a type, or of any type for the empty name; null where there is
	 * none.
	 */
	@Nullable CopiedRelationship relationship(String type, Draw draw) {
		List<CopiedRelationship> all = this.relationships.computeIfAbsent(type,
				(name) -> this.copy.relationships()
					.stream()
					.filter((each) -> name.isEmpty() || each.type().equals(name))
					.toList());
		return all.isEmpty() ? null : draw.one(all);
	}

	/** A known value, or an element of a list; null where none was found. */
	static @Nullable Object value(Property property, Supplier<? extends @Nullable Propertied> any, Draw draw) {
		for (int tries = 0; tries < TRIES; tries++) {
			Propertied found = any.get();
			Object value = (found != null) ? found.property(property.name()) : null;
			if (value instanceof List<?> list) {
				value = list.isEmpty() ? null : Objects.requireNonNull(draw.one(list));
			}
			if (value != null) {
				return value;
			}
		}
		return null;
	}

}
