package io.zonegraph.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.MappedType.NodeType;

/** Random elements and values of a graph, so that conditions match. */
final class Sample {

	private static final int MAX_ATTEMPTS = 5;

	private final GraphCopy copy;

	private final Map<String, List<CopiedNode>> nodes = new ConcurrentHashMap<>();

	private final Map<String, List<CopiedRelationship>> relationships = new ConcurrentHashMap<>();

	Sample(GraphCopy copy) {
		this.copy = copy;
	}

	/** A random node of a type; null where there is none. */
	@Nullable CopiedNode node(NodeType type, RandomSource random) {
		List<CopiedNode> all = this.nodes.computeIfAbsent(type.name(),
				(name) -> this.copy.nodes().stream().filter((node) -> node.is(type)).toList());
		return all.isEmpty() ? null : random.oneOf(all);
	}

	/**
	 * A random relationship of a type, or of any type for the empty name; null where
	 * there is none.
	 */
	@Nullable CopiedRelationship relationship(String type, RandomSource random) {
		List<CopiedRelationship> all = this.relationships.computeIfAbsent(type,
				(name) -> this.copy.relationships()
					.stream()
					.filter((each) -> name.isEmpty() || each.type().equals(name))
					.toList());
		return all.isEmpty() ? null : random.oneOf(all);
	}

	/** The value of a property; for an id, sometimes one that the element had before. */
	static @Nullable Object valueOf(Property property, CopiedElement element, RandomSource random) {
		boolean merged = property.type().equals("ID") && !property.list()
				&& element.property("formerIds") instanceof List<?> former && !former.isEmpty();
		return element.property((merged && random.chance(50)) ? "formerIds" : property.name());
	}

	/**
	 * A non-null value of a random element, or an element of a list value; null where
	 * none was found.
	 */
	static @Nullable Object value(Property property, Supplier<? extends @Nullable CopiedElement> any,
			RandomSource random) {
		for (int tries = 0; tries < MAX_ATTEMPTS; tries++) {
			CopiedElement found = any.get();
			Object value = (found != null) ? valueOf(property, found, random) : null;
			if (value instanceof List<?> list) {
				value = list.isEmpty() ? null : Objects.requireNonNull(random.oneOf(list));
			}
			if (value != null) {
				return value;
			}
		}
		return null;
	}

}
