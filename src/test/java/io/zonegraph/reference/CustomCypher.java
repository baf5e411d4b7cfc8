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

/** The custom Cypher of the schemas, implemented once more in Java. */
final class CustomCypher {

	/**
	 * Properties in Chinese that have an English counterpart with the suffix {@code En}.
	 */
	static final List<String> LOCALIZED = List.of("name", "description", "basisReason", "title", "publisher", "author",
			"topic", "note", "role", "product", "measure", "exclusiveScope", "field", "need");

	private final GraphCopy copy;

	/** By type and field, or by field and target type for fields of many types. */
	private final Map<String, Resolver> resolvers = new HashMap<>();

	/**
	 * Evaluates custom Cypher on a graph.
	 * @param copy the graph on the day of the operation
	 */
	CustomCypher(GraphModel model, GraphCopy copy) {
		this.copy = copy;
		this.resolvers.put("history: Relationship",
				(relationship, arguments) -> history((CopiedRelationship) relationship));
		this.resolvers.put("history: Observation", (figure, arguments) -> history((CopiedNode) figure));
		this.resolvers.put("claims: Claim", (relationship, arguments) -> about(relationship, "Claim"));
		this.resolvers.put("conflicts: Conflict", (relationship, arguments) -> about(relationship, "Conflict"));
		for (String stated : List.of("Claim", "Conflict")) {
			this.resolvers.put(stated + ".relationship", (claim, arguments) -> relationship(claim));
		}
		this.resolvers.put("alternatives: Observation", (figure, arguments) -> alternatives((CopiedNode) figure));
		for (String text : LOCALIZED) {
			this.resolvers.put(text + "In: LocalizedText", (subject, arguments) -> text(subject, text, arguments));
		}
		this.resolvers.put("Change.relationship", (change, arguments) -> changed(change));
		this.resolvers.put("rollUp: RollUp",
				(whole, arguments) -> new RollUps(model, copy).ofEntity((CopiedNode) whole, arguments));
		FilmFields.addTo(this.resolvers);
		new FigureFields(model).addTo(this.resolvers);
	}

	/**
	 * Computes the value of a field with custom Cypher from a node or relationship and
	 * the arguments.
	 */
	interface Resolver {

		@Nullable Object resolve(CopiedElement subject, Map<String, Object> arguments);

	}

	@Nullable Object value(MappedType type, FieldMapping field, @Nullable CopiedElement subject, Map<String, Object> arguments) {
		if (subject == null) {
			return switch (field.field()) {
				case "sources" -> sources();
				case "lastChange" -> lastChange();
				case "licence" -> "Apache-2.0";
				case "citeAs" -> citation("ZH");
				case "citeAsEn" -> citation("EN");
				default -> {
					String language = String.valueOf(arguments.get("language"));
					yield Map.of("text", citation(language), "language", language, "isFallback", false);
				}
			};
		}
		return Objects.requireNonNull(this.resolvers.get(name(type, field)), field.field()).resolve(subject, arguments);
	}

	boolean holds(MappedType type, FieldMapping field, CopiedElement subject, Map<String, Object> arguments) {
		return Boolean.TRUE.equals(value(type, field, subject, arguments));
	}

	private String name(MappedType type, FieldMapping field) {
		String own = type.name() + "." + field.field();
		return (this.resolvers.containsKey(own) || !(field instanceof FieldMapping.CustomCypher custom)) ? own
				: field.field() + ": " + custom.accept(new Target());
	}

	/** A numeric argument, given or by default. */
	static double number(Map<String, Object> arguments, String argument) {
		return ((Number) Objects.requireNonNull(arguments.get(argument))).doubleValue();
	}

	/** Nodes at the ends of relationships that start at a node. */
	static Stream<CopiedNode> ends(CopiedElement node, String type) {
		return related(node, type).filter((each) -> each.from() == node).map(CopiedRelationship::to);
	}

	/** Nodes at the starts of relationships that end at a node. */
	static Stream<CopiedNode> starts(CopiedElement node, String type) {
		return related(node, type).filter((each) -> each.to() == node).map(CopiedRelationship::from);
	}

	private static Stream<CopiedRelationship> related(CopiedElement node, String type) {
		return ((CopiedNode) node).relationships().stream().filter((each) -> each.type().equals(type));
	}

	/**
	 * A text in the requested language, or else in the other one; null where it exists in
	 * neither.
	 */
	private static @Nullable Map<String, Object> text(CopiedElement entity, String property,
			Map<String, Object> arguments) {
		String language = String.valueOf(arguments.get("language"));
		for (String lang : language.equals("ZH") ? List.of("ZH", "EN") : List.of("EN", "ZH")) {
			Object text = entity.property(lang.equals("ZH") ? property : property + "En");
			if (text != null && !text.equals("")) {
				return Map.of("text", text, "language", lang, "isFallback", !lang.equals(language));
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
			.sorted(CustomCypher.<CopiedNode>by("periodEnd", "periodStart")
				.thenComparing((other) -> !FigureFields.isChosen(other))
				.thenComparing(by("id")))
			.toList();
	}

	/** The current relationship of a change, if it still has the same ends. */
	private @Nullable CopiedRelationship changed(CopiedElement change) {
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

	static <T extends CopiedElement> Comparator<T> by(String... properties) {
		Comparator<T> order = (one, other) -> 0;
		for (String property : properties) {
			order = order.thenComparing((each) -> each.property(property), CypherValues.ORDER);
		}
		return order;
	}

	/** The relationship that a claim or conflict is about, if both ends are. */
	private static @Nullable CopiedRelationship relationship(CopiedElement claim) {
		List<CopiedNode> ends = ends(claim, "ABOUT").toList();
		return ends.stream()
			.flatMap((end) -> end.relationships().stream())
			.filter((each) -> Objects.equals(each.property("id"), claim.property("relationshipId")))
			.filter((each) -> each.property("id") != null && each.from() != each.to())
			.filter((each) -> ends.contains(each.from()) && ends.contains(each.to()))
			.findFirst()
			.orElse(null);
	}

	private List<CopiedNode> about(CopiedElement relationship, String label) {
		return this.copy.nodes()
			.stream()
			.filter((node) -> node.hasLabel(label))
			.filter((node) -> Objects.equals(node.property("relationshipId"), relationship.property("id")))
			.sorted(by("property", "id"))
			.toList();
	}

	private static List<CopiedNode> alternatives(CopiedNode figure) {
		boolean dated = figure.property("periodStart") != null || figure.property("periodEnd") != null;
		return history(figure).stream()
			.filter((other) -> dated && other != figure)
			.filter((other) -> Stream.of("resolution", "periodStart", "periodEnd")
				.allMatch((each) -> Objects.equals(other.property(each), figure.property(each))))
			.sorted(by("id"))
			.toList();
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

	/** The name of the type of a field; empty for scalars of expressions. */
	private static final class Target implements FieldMapping.CustomCypherVisitor<String> {

		@Override
		public String visit(FieldMapping.Condition condition) {
			return "";
		}

		@Override
		public String visit(FieldMapping.Expression expression) {
			return "";
		}

		@Override
		public String visit(FieldMapping.RecordExpression expression) {
			return expression.target();
		}

		@Override
		public String visit(FieldMapping.Custom custom) {
			return custom.target();
		}

	}

}
