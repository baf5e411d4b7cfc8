package io.zonegraph.reference;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType;

/**
 * What reviewed Cypher of the schemas means, written once more in Java. Operations leave
 * out fields that are not here.
 */
final class Reviewed {

	private final GraphCopy copy;

	private final Map<String, BiFunction<@Nullable Propertied, Map<String, Object>, @Nullable Object>> values = new HashMap<>();

	Reviewed(GraphCopy copy) {
		this.copy = copy;
		this.values.put("Graph.sources", (none, arguments) -> sources());
		this.values.put("Graph.licence", (none, arguments) -> "Apache-2.0");
		this.values.put("Graph.citeAs", (none, arguments) -> citation());
		this.values.put("Film.castSize", (film, arguments) -> related(film, "ACTED_IN").size());
		this.values.put("Film.isSequel",
				(film, arguments) -> related(film, "FOLLOWS").stream().anyMatch((each) -> each.from() == film));
	}

	/** Whether the field of a type is known here. */
	boolean knows(MappedType type, FieldMapping field) {
		return this.values.containsKey(type.name() + "." + field.field());
	}

	@Nullable Object value(MappedType type, FieldMapping field, @Nullable Propertied subject, Map<String, Object> arguments) {
		return Objects.requireNonNull(this.values.get(type.name() + "." + field.field())).apply(subject, arguments);
	}

	boolean holds(MappedType type, FieldMapping field, Propertied subject) {
		return Boolean.TRUE.equals(value(type, field, subject, Map.of()));
	}

	private static List<CopiedRelationship> related(@Nullable Propertied node, String type) {
		return ((CopiedNode) Objects.requireNonNull(node)).relationships()
			.stream()
			.filter((each) -> each.type().equals(type))
			.toList();
	}

	private List<CopiedNode> sources() {
		return this.copy.nodes()
			.stream()
			.filter((node) -> node.hasLabel("Source"))
			.sorted(Comparator.comparing((node) -> node.property("id"), Values.ORDER))
			.toList();
	}

	private String citation() {
		List<CopiedNode> sources = sources();
		String changed = sources.stream()
			.map((source) -> (ZonedDateTime) Objects.requireNonNull(source.property("updatedAt")))
			.max(Comparator.naturalOrder())
			.map((moment) -> LocalDate.from(moment).toString())
			.orElse("empty");
		return "ZoneGraph, curated knowledge graph of economic development zones, " + changed + "; sources: "
				+ sources.stream()
					.map((source) -> String.valueOf(source.property("id")))
					.collect(Collectors.joining(", "));
	}

}
