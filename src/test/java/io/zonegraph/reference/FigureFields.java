package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.Unit;

/** The custom Cypher of figures, implemented once more in Java. */
final class FigureFields {

	private final GraphModel model;

	private final Comparisons comparisons;

	FigureFields(GraphModel model) {
		this.model = model;
		this.comparisons = new Comparisons(model);
	}

	void addTo(Map<String, CustomCypher.Resolver> resolvers) {
		resolvers.put("Observation.valueIn", (figure, arguments) -> inUnit(figure, "baseValue", arguments));
		resolvers.put("Observation.lowerBoundIn", (figure, arguments) -> inUnit(figure, "lowerBound", arguments));
		resolvers.put("Observation.upperBoundIn", (figure, arguments) -> inUnit(figure, "upperBound", arguments));
		resolvers.put("Observation.surely", this::surely);
		resolvers.put("Observation.possibly", this::possibly);
		resolvers.put("Observation.near", (figure, arguments) -> is(figure, "comparator", "NEARLY", "ABOUT")
				&& Objects.equals(inUnit(figure, "baseValue", arguments), arguments.get("number")));
		resolvers.put("Observation.within", (figure, arguments) -> within(figure, arguments));
		resolvers.put("Observation.year", (figure, arguments) -> year(figure));
		resolvers.put("Observation.isLatest",
				(figure, arguments) -> isChosen(figure) && chosenOthers(figure)
					.noneMatch((other) -> is(other, "kind", String.valueOf(figure.property("kind")))
							&& other.property("periodEnd") instanceof LocalDate later
							&& (!(figure.property("periodEnd") instanceof LocalDate end) || later.isAfter(end))));
		resolvers.put("Observation.precedingActual", (figure, arguments) -> preceding(figure));
		resolvers.put("Observation.outcome", (figure, arguments) -> outcome(figure));
		resolvers.put("Observation.change",
				(figure, arguments) -> this.comparisons.change(preceding(figure), (CopiedNode) figure));
		resolvers.put("Observation.attainment",
				(figure, arguments) -> this.comparisons.attainment((CopiedNode) figure, outcome(figure)));
		resolvers.put("Observation.targets", (figure, arguments) -> !is(figure, "kind", "ACTUAL") ? List.of()
				: samePeriod(figure, "TARGET").sorted(CustomCypher.by("id")).toList());
		resolvers.put("latestObservation: Observation", (entity, arguments) -> latest((CopiedNode) entity, arguments));
	}

	private @Nullable Double inUnit(CopiedElement figure, String number, Map<String, Object> arguments) {
		return inUnit((Double) figure.property(number), String.valueOf(figure.property("baseUnit")), arguments,
				this.model);
	}

	/**
	 * Converts a number to the requested unit; null where that is of another quantity.
	 */
	static @Nullable Double inUnit(@Nullable Double number, String base, Map<String, Object> arguments,
			GraphModel model) {
		Unit unit = model.units()
			.of("FigureUnit")
			.stream()
			.filter((each) -> each.name().equals(arguments.get("unit")))
			.findFirst()
			.orElseThrow();
		return (number != null && unit.base().equals(base)) ? (Double) (number / unit.factor()) : null;
	}

	/** Whether all numbers within the bounds satisfy all comparisons. */
	private boolean surely(CopiedElement figure, Map<String, Object> arguments) {
		Double lower = inUnit(figure, "lowerBound", arguments);
		Double upper = inUnit(figure, "upperBound", arguments);
		boolean lowerOpen = is(figure, "comparator", "MORE_THAN");
		boolean upperOpen = is(figure, "comparator", "NEARLY", "LESS_THAN");
		return hasNumber(figure, arguments) && arguments.entrySet()
			.stream()
			.filter((each) -> each.getValue() instanceof Double)
			.allMatch((each) -> {
				double limit = (Double) each.getValue();
				return switch (each.getKey()) {
					case "gte" -> lower != null && lower >= limit;
					case "gt" -> lower != null && (lower > limit || (lower == limit && lowerOpen));
					case "lte" -> upper != null && upper <= limit;
					default -> upper != null && (upper < limit || (upper == limit && upperOpen));
				};
			});
	}

	/** Whether at least one number within the bounds satisfies all comparisons. */
	private boolean possibly(CopiedElement figure, Map<String, Object> arguments) {
		Double lower = inUnit(figure, "lowerBound", arguments);
		Double upper = inUnit(figure, "upperBound", arguments);
		Interval bounds = new Interval((lower != null) ? lower : Double.NEGATIVE_INFINITY,
				lower == null || is(figure, "comparator", "MORE_THAN"),
				(upper != null) ? upper : Double.POSITIVE_INFINITY,
				upper == null || is(figure, "comparator", "NEARLY", "LESS_THAN"));
		return hasNumber(figure, arguments) && bounds.intersect(Interval.of(arguments)).isNonEmpty();
	}

	private boolean hasNumber(CopiedElement figure, Map<String, Object> arguments) {
		return Stream.of("baseValue", "lowerBound", "upperBound")
			.anyMatch((each) -> inUnit(figure, each, arguments) != null);
	}

	private static boolean within(CopiedElement figure, Map<String, Object> arguments) {
		boolean state = is(figure, "resolution", "POINT_IN_TIME");
		if (!(figure.property("periodEnd") instanceof LocalDate end)
				|| !((state ? end : figure.property("periodStart")) instanceof LocalDate start)) {
			return false;
		}
		Object year = arguments.get("year");
		return (year == null || (year.equals(start.getYear()) && year.equals(end.getYear())))
				&& (!(arguments.get("from") instanceof LocalDate from) || !start.isBefore(from))
				&& (!(arguments.get("to") instanceof LocalDate to) || !end.isAfter(to));
	}

	static @Nullable Integer year(CopiedElement figure) {
		boolean state = is(figure, "resolution", "POINT_IN_TIME");
		return (figure.property("periodEnd") instanceof LocalDate end
				&& (state ? end : figure.property("periodStart")) instanceof LocalDate start
				&& start.getYear() == end.getYear()) ? (Integer) end.getYear() : null;
	}

	private static @Nullable CopiedNode preceding(CopiedElement figure) {
		boolean state = is(figure, "resolution", "POINT_IN_TIME");
		return (figure.property(state ? "periodEnd" : "periodStart") instanceof LocalDate begin)
				? chosenOthers(figure).filter((other) -> is(other, "kind", "ACTUAL"))
					.filter((other) -> is(other, "resolution", String.valueOf(figure.property("resolution"))))
					.filter((other) -> other.property("periodEnd") instanceof LocalDate end && end.isBefore(begin))
					.min(CustomCypher.<CopiedNode>by("periodEnd").reversed().thenComparing(numbersFirst()))
					.orElse(null)
				: null;
	}

	private static @Nullable CopiedNode outcome(CopiedElement figure) {
		return is(figure, "kind", "ACTUAL") ? null
				: samePeriod(figure, "ACTUAL").filter(FigureFields::isChosen).min(numbersFirst()).orElse(null);
	}

	private static Stream<CopiedNode> samePeriod(CopiedElement figure, String kind) {
		return others(figure).filter((other) -> is(other, "kind", kind))
			.filter((other) -> figure.property("periodEnd") != null
					&& Stream.of("resolution", "periodEnd", "periodStart")
						.allMatch((each) -> Objects.equals(other.property(each), figure.property(each))));
	}

	private static Stream<CopiedNode> chosenOthers(CopiedElement figure) {
		return others(figure).filter(FigureFields::isChosen);
	}

	static boolean isChosen(CopiedElement figure) {
		return !Boolean.FALSE.equals(figure.property("isChosen"));
	}

	/** Other figures of the same entity and indicator. */
	private static Stream<CopiedNode> others(CopiedElement figure) {
		List<CopiedNode> indicators = CustomCypher.ends(figure, "MEASURES").toList();
		return CustomCypher.ends(figure, "OBSERVES")
			.flatMap((entity) -> CustomCypher.starts(entity, "OBSERVES"))
			.filter((other) -> other != figure && CustomCypher.ends(other, "MEASURES").anyMatch(indicators::contains));
	}

	private static @Nullable CopiedNode latest(CopiedNode entity, Map<String, Object> arguments) {
		return CustomCypher.starts(entity, "OBSERVES")
			.filter(FigureFields::isChosen)
			.filter((figure) -> is(figure, "kind", String.valueOf(arguments.get("kind"))))
			.filter((figure) -> CustomCypher.ends(figure, "MEASURES")
				.anyMatch((indicator) -> is(indicator, "code", String.valueOf(arguments.get("indicator")))))
			.min(Comparator.comparing((CopiedNode figure) -> figure.property("periodEnd") == null)
				.thenComparing(CustomCypher.<CopiedNode>by("periodEnd").reversed())
				.thenComparing((figure) -> !isNumber(figure))
				.thenComparing((figure) -> !is(figure, "resolution", "POINT_IN_TIME"))
				.thenComparing(CustomCypher.by("periodStart", "id")))
			.orElse(null);
	}

	private static Comparator<CopiedNode> numbersFirst() {
		return Comparator.comparing((CopiedNode figure) -> !isNumber(figure)).thenComparing(CustomCypher.by("id"));
	}

	static boolean isNumber(CopiedElement figure) {
		return Stream.of("baseValue", "lowerBound", "upperBound").anyMatch((each) -> figure.property(each) != null);
	}

	static boolean is(CopiedElement figure, String property, String... resolvers) {
		return List.of(resolvers).contains(String.valueOf(figure.property(property)));
	}

}
