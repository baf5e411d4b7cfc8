package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;

/** Computes which figures exist per entity, indicator and year, and which are missing. */
final class Coverages {

	/** Maximum number of indicators shown. */
	private static final int MAX_INDICATORS = 25;

	private final GraphCopy copy;

	Coverages(GraphCopy copy) {
		this.copy = copy;
	}

	/** The fields of the {@code Query.coverage} object. */
	Map<String, Object> of(Map<String, Object> arguments) {
		List<CopiedNode> entities = list(arguments, "entities").stream()
			.flatMap((id) -> named("Entity", "id", Objects.requireNonNull(this.copy.currentId(id))))
			.distinct()
			.toList();
		List<CopiedNode> indicators = Stream
			.of(arguments.get("indicators") != null
					? list(arguments, "indicators").stream().flatMap((code) -> named("Indicator", "code", code))
					: entities.stream()
						.flatMap((entity) -> figures(entity, arguments))
						.flatMap((figure) -> CustomCypher.ends(figure, "MEASURES")))
			.flatMap((each) -> each)
			.distinct()
			.sorted(CustomCypher.by("code"))
			.toList();
		List<CopiedNode> shown = indicators.subList(0, Math.min(MAX_INDICATORS, indicators.size()));
		List<Map<String, Object>> rows = new ArrayList<>();
		entities.forEach((entity) -> shown.forEach((indicator) -> rows.add(row(entity, indicator, arguments))));
		return Map.of("years", list(arguments, "years"), "indicators", shown, "leftOut",
				indicators.subList(shown.size(), indicators.size()), "rows", rows);
	}

	private Stream<CopiedNode> named(String label, String property, Object value) {
		return this.copy.nodes()
			.stream()
			.filter((node) -> node.hasLabel(label) && value.equals(node.property(property)));
	}

	private static List<Object> list(Map<String, Object> arguments, String argument) {
		return new ArrayList<>((List<?>) Objects.requireNonNull(arguments.get(argument)));
	}

	/** Figures of an entity, restricted to the requested kinds. */
	private static Stream<CopiedNode> figures(CopiedNode entity, Map<String, Object> arguments) {
		Object kinds = arguments.get("kinds");
		return CustomCypher.starts(entity, "OBSERVES")
			.filter((figure) -> !(kinds instanceof List<?> some)
					|| some.contains(String.valueOf(figure.property("kind"))));
	}

	private static Map<String, Object> row(CopiedNode entity, CopiedNode indicator, Map<String, Object> arguments) {
		List<CopiedNode> figures = figures(entity, arguments)
			.filter((figure) -> CustomCypher.ends(figure, "MEASURES").anyMatch(indicator::equals))
			.sorted(CustomCypher.by("periodEnd", "id"))
			.toList();
		List<Cell> cells = list(arguments, "years").stream().map((year) -> Cell.of(year, figures)).toList();
		return Map.of("entity", entity, "indicator", indicator, "cells", cells, "gaps",
				cells.stream().filter((cell) -> cell.figures().isEmpty()).map(Cell::year).toList(), "elsewhere",
				figures.stream()
					.filter((figure) -> cells.stream().noneMatch((cell) -> cell.figures().contains(figure)))
					.toList());
	}

	/** The figures of one year. */
	private record Cell(Object year, List<CopiedNode> figures) implements FieldResolver {

		/** The figures whose whole period lies in the year. */
		static Cell of(Object year, List<CopiedNode> figures) {
			return new Cell(year, figures.stream().filter((each) -> year.equals(FigureFields.year(each))).toList());
		}

		@Override
		public Object resolve(String name, DataFetchingEnvironment environment) {
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
