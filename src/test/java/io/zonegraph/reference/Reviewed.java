package io.zonegraph.reference;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.MappedType;

/**
 * What reviewed Cypher of the schemas means, written once more in Java. Operations leave
 * out fields that are not here.
 */
final class Reviewed {

	private final GraphCopy copy;

	/** By type and field; or by field and target, for fields of many types. */
	private final Map<String, Function<@Nullable Propertied, @Nullable Object>> values = new HashMap<>();

	Reviewed(GraphCopy copy) {
		this.copy = copy;
		this.values.put("Graph.sources", (none) -> sources());
		this.values.put("Graph.licence", (none) -> "Apache-2.0");
		this.values.put("Graph.citeAs", (none) -> citation());
		this.values.put("history: Relationship", (relationship) -> history((CopiedRelationship) known(relationship)));
		this.values.put("history: Observation", (figure) -> history((CopiedNode) known(figure)));
		this.values.put("Film.castSize", (film) -> starts(film, "ACTED_IN").toList().size());
		this.values.put("Film.isSequel", (film) -> ends(film, "FOLLOWS").findAny().isPresent());
	}

	/** Whether the field of a type is known here. */
	boolean knows(MappedType type, FieldMapping field) {
		return this.values.containsKey(name(type, field));
	}

	@Nullable Object value(MappedType type, FieldMapping field, @Nullable Propertied subject) {
		return Objects.requireNonNull(this.values.get(name(type, field))).apply(subject);
	}

	boolean holds(MappedType type, FieldMapping field, Propertied subject) {
		return Boolean.TRUE.equals(value(type, field, subject));
	}

	private String name(MappedType type, FieldMapping field) {
		String own = type.name() + "." + field.field();
		return (this.values.containsKey(own) || !(field instanceof FieldMapping.Custom custom)) ? own
				: field.field() + ": " + custom.target();
	}

	private static Propertied known(@Nullable Propertied subject) {
		return Objects.requireNonNull(subject);
	}

	/** Nodes at the ends of relationships that start at a node. */
	private static Stream<CopiedNode> ends(@Nullable Propertied node, String type) {
		return related(node, type).filter((each) -> each.from() == node).map(CopiedRelationship::to);
	}

	/** Nodes at the starts of relationships that end at a node. */
	private static Stream<CopiedNode> starts(@Nullable Propertied node, String type) {
		return related(node, type).filter((each) -> each.to() == node).map(CopiedRelationship::from);
	}

	private static Stream<CopiedRelationship> related(@Nullable Propertied node, String type) {
		return ((CopiedNode) known(node)).relationships().stream().filter((each) -> each.type().equals(type));
	}

	private static List<CopiedRelationship> history(CopiedRelationship relationship) {
		return related(relationship.from(), relationship.type())
			.filter((other) -> other.from() == relationship.from() && other.to() == relationship.to())
			.sorted(by("validFrom", "id"))
			.toList();
	}

	private static List<CopiedNode> history(CopiedNode figure) {
		List<CopiedNode> indicators = ends(figure, "MEASURES").toList();
		return ends(figure, "OBSERVES").flatMap((entity) -> starts(entity, "OBSERVES"))
			.filter((other) -> ends(other, "MEASURES").anyMatch(indicators::contains))
			.filter((other) -> Objects.equals(other.property("kind"), figure.property("kind")))
			.distinct()
			.sorted(by("periodEnd", "periodStart", "id"))
			.toList();
	}

	private static <T extends Propertied> Comparator<T> by(String... properties) {
		Comparator<T> order = (one, other) -> 0;
		for (String property : properties) {
			order = order.thenComparing((each) -> each.property(property), Values.ORDER);
		}
		return order;
	}

	private List<CopiedNode> sources() {
		return this.copy.nodes().stream().filter((node) -> node.hasLabel("Source")).sorted(by("id")).toList();
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
