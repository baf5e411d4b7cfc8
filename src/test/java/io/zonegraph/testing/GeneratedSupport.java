package io.zonegraph.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping.Lookup;
import io.zonegraph.model.FieldMapping.Property;
import io.zonegraph.model.FieldMapping.Relationship;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;
import io.zonegraph.model.MappedType.NodeType;

/**
 * Which list properties name other nodes, such as evidence, and by which relationships
 * these nodes are joined as well.
 */
final class GeneratedSupport {

	private final GraphModel model;

	private final Map<String, List<Lookup>> lookups = new ConcurrentHashMap<>();

	GeneratedSupport(GraphModel model) {
		this.model = model;
	}

	/** The field that finds the nodes that a property names; null where it names none. */
	@Nullable Lookup lookupOf(MappedType type, Property property) {
		for (Lookup lookup : lookups(type)) {
			if (lookup.property().equals(property.name())) {
				return lookup;
			}
		}
		return null;
	}

	/**
	 * Lookups whose nodes are also joined to those that name them, by the type of
	 * relationship.
	 */
	Map<String, Lookup> relationshipsOf(NodeType type) {
		Map<String, Lookup> found = new LinkedHashMap<>();
		for (Lookup lookup : lookups(type)) {
			this.model.nodeType(lookup.target())
				.orElseThrow()
				.relationships()
				.stream()
				.filter((field) -> field.direction() == Direction.IN && !field.hasProperties())
				.filter((field) -> this.model.nodeType(field.target()).orElseThrow().members().contains(type.name()))
				.map(Relationship::type)
				.filter((name) -> type.relationships().stream().noneMatch((own) -> own.type().equals(name)))
				.findFirst()
				.ifPresent((name) -> found.put(name, lookup));
		}
		return found;
	}

	private List<Lookup> lookups(MappedType type) {
		return this.lookups.computeIfAbsent(type.name(),
				(name) -> type.fields()
					.values()
					.stream()
					.filter(Lookup.class::isInstance)
					.map(Lookup.class::cast)
					.toList());
	}

}
