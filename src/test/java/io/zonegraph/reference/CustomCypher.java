package io.zonegraph.reference;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType;

/** What reviewed Cypher of the schemas means, written once more in Java. */
final class CustomCypher {

	/** Texts that are in Chinese, and in English by the same name with {@code En}. */
	static final List<String> LOCALIZED = List.of("name", "description", "title", "publisher", "author", "topic",
			"note", "role", "product", "measure", "exclusiveScope", "field", "need");

	private final GraphCopy copy;

	/** By type and field; or by field and target, for fields of many types. */
	private final Map<String, Answer> values = new HashMap<>();

	/**
	 * Answers from a graph.
	 * @param copy the graph on the day that operations ask for
	 */
	CustomCypher(GraphModel model, GraphCopy copy) {
		this.copy = copy;
		this.values.put("history: Relationship", (relationship, given) -> history((CopiedRelationship) relationship));
		this.values.put("history: Observation", (figure, given) -> history((CopiedNode) figure));
		for (String text : LOCALIZED) {
			this.values.put(text + "In: LocalizedText", (subject, given) -> text(subject, text, given));
		}
		this.values.put("Change.relationship", (change, given) -> changed(change));
		this.values.put("rollUp: RollUp", (whole, given) -> new RollUps(model, copy).of((CopiedNode) whole, given));
		FilmFields.addTo(this.values);
		new FigureFields(model).addTo(this.values);
	}

	/** What a reviewed field is of a node or relationship, with arguments. */
	interface Answer {

		@Nullable Object of(Propertied subject, Map<String, Object> given);

	}

	@Nullable Object value(MappedType type, FieldMapping field, @Nullable Propertied subject, Map<String, Object> given) {
		if (subject == null) {
			return switch (field.field()) {
				case "sources" -> sources();
				case "lastChange" -> lastChange();
				case "licence" -> "Apache-2.0";
				case "citeAs" -> citation("ZH");
				case "citeAsEn" -> citation("EN");
				default -> {
					String language = String.valueOf(given.get("language"));
					yield Map.of("text", citation(language), "language", language, "isFallback", false);
				}
			};
		}
		return Objects.requireNonNull(this.values.get(name(type, field)), field.field()).of(subject, given);
	}

	boolean holds(MappedType type, FieldMapping field, Propertied subject, Map<String, Object> given) {
		return Boolean.TRUE.equals(value(type, field, subject, given));
	}

	private String name(MappedType type, FieldMapping field) {
		String own = type.name() + "." + field.field();
		return (this.values.containsKey(own) || !(field instanceof FieldMapping.Custom custom)) ? own
				: field.field() + ": " + custom.target();
	}

	/** A number that is given or has a default. */
	static double number(Map<String, Object> given, String argument) {
		return ((Number) Objects.requireNonNull(given.get(argument))).doubleValue();
	}

	/** Nodes at the ends of relationships that start at a node. */
	static Stream<CopiedNode> ends(Propertied node, String type) {
		return related(node, type).filter((each) -> each.from() == node).map(CopiedRelationship::to);
	}

	/** Nodes at the starts of relationships that end at a node. */
	static Stream<CopiedNode> starts(Propertied node, String type) {
		return related(node, type).filter((each) -> each.to() == node).map(CopiedRelationship::from);
	}

	private static Stream<CopiedRelationship> related(Propertied node, String type) {
		return ((CopiedNode) node).relationships().stream().filter((each) -> each.type().equals(type));
	}

	/** A text in a language, or else in the other; null where it is in none. */
	private static @Nullable Map<String, Object> text(Propertied entity, String property, Map<String, Object> given) {
		String wanted = String.valueOf(given.get("language"));
		for (String lang : wanted.equals("ZH") ? List.of("ZH", "EN") : List.of("EN", "ZH")) {
			Object text = entity.property(lang.equals("ZH") ? property : property + "En");
			if (text != null && !text.equals("")) {
				return Map.of("text", text, "language", lang, "isFallback", !lang.equals(wanted));
			}
		}
		return null;
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

	/** A relationship as it is now, if it still joins what it joined. */
	private @Nullable CopiedRelationship changed(Propertied change) {
		return this.copy.relationships()
			.stream()
			.filter((each) -> Objects.equals(each.property("id"), change.property("subjectId"))
					&& isEntity(each.from(), change.property("fromId")) && isEntity(each.to(), change.property("toId")))
			.findFirst()
			.orElse(null);
	}

	private static boolean isEntity(CopiedNode node, @Nullable Object id) {
		return id != null && node.hasLabel("Entity") && id.equals(node.property("id"));
	}

	static <T extends Propertied> Comparator<T> by(String... properties) {
		Comparator<T> order = (one, other) -> 0;
		for (String property : properties) {
			order = order.thenComparing((each) -> each.property(property), Values.ORDER);
		}
		return order;
	}

	private List<CopiedNode> sources() {
		return this.copy.nodes().stream().filter((node) -> node.hasLabel("Source")).sorted(by("id")).toList();
	}

	private @Nullable CopiedNode lastChange() {
		return this.copy.nodes().stream().filter((node) -> node.hasLabel("Change")).max(by("id")).orElse(null);
	}

	private String citation(String language) {
		boolean chinese = language.equals("ZH");
		List<CopiedNode> sources = sources();
		String changed = sources.stream()
			.map((source) -> (ZonedDateTime) Objects.requireNonNull(source.property("updatedAt")))
			.max(Comparator.naturalOrder())
			.map((moment) -> LocalDate.from(moment).toString())
			.orElse(chinese ? "空" : "empty");
		String ids = sources.stream()
			.map((source) -> String.valueOf(source.property("id")))
			.collect(Collectors.joining(chinese ? "、" : ", "));
		return chinese ? "ZoneGraph 开发区知识图谱（" + changed + "），来源：" + ids
				: "ZoneGraph, curated knowledge graph of economic development zones, " + changed + "; sources: " + ids;
	}

}
