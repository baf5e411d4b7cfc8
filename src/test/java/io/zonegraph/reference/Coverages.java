package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;

/** Which figures there are, and which there are not. */
final class Coverages {

	/** How many indicators there is room for. */
	private static final int ROOM = 25;

	private final GraphCopy copy;

	Coverages(GraphCopy copy) {
		this.copy = copy;
	}

	/** The value of the type that shows it. */
	Map<String, Object> of(Map<String, Object> given) {
		List<CopiedNode> entities = list(given, "entities").stream()
			.flatMap((id) -> named("Entity", "id", id))
			.distinct()
			.toList();
		List<CopiedNode> indicators = Stream
			.of(given.get("indicators") != null
					? list(given, "indicators").stream().flatMap((code) -> named("Indicator", "code", code))
					: entities.stream()
						.flatMap((entity) -> figures(entity, given))
						.flatMap((figure) -> CustomCypher.ends(figure, "MEASURES")))
			.flatMap((each) -> each)
			.distinct()
			.sorted(CustomCypher.by("code"))
			.toList();
		List<CopiedNode> shown = indicators.subList(0, Math.min(ROOM, indicators.size()));
		List<Map<String, Object>> rows = new ArrayList<>();
		entities.forEach((entity) -> shown.forEach((indicator) -> rows.add(row(entity, indicator, given))));
		return Map.of("years", list(given, "years"), "indicators", shown, "leftOut",
				indicators.subList(shown.size(), indicators.size()), "rows", rows);
	}

	private Stream<CopiedNode> named(String label, String property, Object value) {
		return this.copy.nodes()
			.stream()
			.filter((node) -> node.hasLabel(label) && value.equals(node.property(property)));
	}

	private static List<Object> list(Map<String, Object> given, String argument) {
		return new ArrayList<>((List<?>) Objects.requireNonNull(given.get(argument)));
	}

	/** Figures about an entity, of the kinds asked for. */
	private static Stream<CopiedNode> figures(CopiedNode entity, Map<String, Object> given) {
		Object kinds = given.get("kinds");
		return CustomCypher.starts(entity, "OBSERVES")
			.filter((figure) -> !(kinds instanceof List<?> some)
					|| some.contains(String.valueOf(figure.property("kind"))));
	}

	private static Map<String, Object> row(CopiedNode entity, CopiedNode indicator, Map<String, Object> given) {
		List<CopiedNode> figures = figures(entity, given)
			.filter((figure) -> CustomCypher.ends(figure, "MEASURES").anyMatch(indicator::equals))
			.sorted(CustomCypher.by("periodEnd", "id"))
			.toList();
		List<Cell> cells = list(given, "years").stream().map((year) -> Cell.of(year, figures)).toList();
		return Map.of("entity", entity, "indicator", indicator, "cells", cells, "gaps",
				cells.stream().filter((cell) -> cell.figures().isEmpty()).map(Cell::year).toList(), "elsewhere",
				figures.stream()
					.filter((figure) -> cells.stream().noneMatch((cell) -> cell.figures().contains(figure)))
					.toList());
	}

	/** The figures of a year. */
	private record Cell(Object year, List<CopiedNode> figures) implements Part {

		/** Those of which the whole period lies in it. */
		static Cell of(Object year, List<CopiedNode> figures) {
			return new Cell(year, figures.stream().filter((each) -> year.equals(FigureFields.year(each))).toList());
		}

		@Override
		public Object field(String name, DataFetchingEnvironment environment) {
			return switch (name) {
				case "year" -> this.year;
				case "observations" -> this.figures;
				case "isGap" -> this.figures.isEmpty();
				case "count" -> this.figures.size();
				case "withNumber" -> this.figures.stream().filter(FigureFields::isNumber).count();
				case "actuals" -> ofKind("ACTUAL");
				case "targets" -> ofKind("TARGET");
				default -> ofKind("FORECAST");
			};
		}

		private long ofKind(String kind) {
			return this.figures.stream().filter((figure) -> FigureFields.is(figure, "kind", kind)).count();
		}

	}

}
