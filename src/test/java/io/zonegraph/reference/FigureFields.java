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

/** What the reviewed fields of figures mean, written once more in Java. */
final class FigureFields {

	private final GraphModel model;

	private final Comparisons comparisons;

	FigureFields(GraphModel model) {
		this.model = model;
		this.comparisons = new Comparisons(model);
	}

	void addTo(Map<String, CustomCypher.Answer> values) {
		values.put("Observation.valueIn", (figure, given) -> in(figure, "baseValue", given));
		values.put("Observation.lowerBoundIn", (figure, given) -> in(figure, "lowerBound", given));
		values.put("Observation.upperBoundIn", (figure, given) -> in(figure, "upperBound", given));
		values.put("Observation.surely", this::surely);
		values.put("Observation.possibly", this::possibly);
		values.put("Observation.near", (figure, given) -> is(figure, "comparator", "NEARLY", "ABOUT")
				&& Objects.equals(in(figure, "baseValue", given), given.get("number")));
		values.put("Observation.within", (figure, given) -> within(figure, given));
		values.put("Observation.year", (figure, given) -> year(figure));
		values.put("Observation.isLatest", (figure,
				given) -> others(figure).noneMatch((other) -> is(other, "kind", String.valueOf(figure.property("kind")))
						&& other.property("periodEnd") instanceof LocalDate later
						&& (!(figure.property("periodEnd") instanceof LocalDate end) || later.isAfter(end))));
		values.put("Observation.precedingActual", (figure, given) -> preceding(figure));
		values.put("Observation.outcome", (figure, given) -> outcome(figure));
		values.put("Observation.change",
				(figure, given) -> this.comparisons.change(preceding(figure), (CopiedNode) figure));
		values.put("Observation.attainment",
				(figure, given) -> this.comparisons.attainment((CopiedNode) figure, outcome(figure)));
		values.put("Observation.targets", (figure, given) -> !is(figure, "kind", "ACTUAL") ? List.of()
				: samePeriod(figure, "TARGET").sorted(CustomCypher.by("id")).toList());
		values.put("latestObservation: Observation", (entity, given) -> latest((CopiedNode) entity, given));
	}

	private @Nullable Double in(Propertied figure, String number, Map<String, Object> given) {
		return in((Double) figure.property(number), String.valueOf(figure.property("baseUnit")), given, this.model);
	}

	/** A number in another unit of the same quantity. */
	static @Nullable Double in(@Nullable Double number, String base, Map<String, Object> given, GraphModel model) {
		Unit unit = model.units()
			.of("FigureUnit")
			.stream()
			.filter((each) -> each.name().equals(given.get("unit")))
			.findFirst()
			.orElseThrow();
		return (number != null && unit.base().equals(base)) ? (Double) (number / unit.factor()) : null;
	}

	/** Whether all numbers within the bounds meet all comparisons. */
	private boolean surely(Propertied figure, Map<String, Object> given) {
		Double lower = in(figure, "lowerBound", given);
		Double upper = in(figure, "upperBound", given);
		boolean lowerOpen = is(figure, "comparator", "MORE_THAN");
		boolean upperOpen = is(figure, "comparator", "NEARLY", "LESS_THAN");
		return hasNumber(figure, given)
				&& given.entrySet().stream().filter((each) -> each.getValue() instanceof Double).allMatch((each) -> {
					double limit = (Double) each.getValue();
					return switch (each.getKey()) {
						case "gte" -> lower != null && lower >= limit;
						case "gt" -> lower != null && (lower > limit || (lower == limit && lowerOpen));
						case "lte" -> upper != null && upper <= limit;
						default -> upper != null && (upper < limit || (upper == limit && upperOpen));
					};
				});
	}

	/** Whether one number within the bounds meets all comparisons. */
	private boolean possibly(Propertied figure, Map<String, Object> given) {
		Double lower = in(figure, "lowerBound", given);
		Double upper = in(figure, "upperBound", given);
		Interval bounds = new Interval((lower != null) ? lower : Double.NEGATIVE_INFINITY,
				lower == null || is(figure, "comparator", "MORE_THAN"),
				(upper != null) ? upper : Double.POSITIVE_INFINITY,
				upper == null || is(figure, "comparator", "NEARLY", "LESS_THAN"));
		return hasNumber(figure, given) && bounds.with(Interval.of(given)).isPossible();
	}

	private boolean hasNumber(Propertied figure, Map<String, Object> given) {
		return Stream.of("baseValue", "lowerBound", "upperBound").anyMatch((each) -> in(figure, each, given) != null);
	}

	private static boolean within(Propertied figure, Map<String, Object> given) {
		boolean state = is(figure, "resolution", "POINT_IN_TIME");
		if (!(figure.property("periodEnd") instanceof LocalDate end)
				|| !((state ? end : figure.property("periodStart")) instanceof LocalDate start)) {
			return false;
		}
		Object year = given.get("year");
		return (year == null || (year.equals(start.getYear()) && year.equals(end.getYear())))
				&& (!(given.get("from") instanceof LocalDate from) || !start.isBefore(from))
				&& (!(given.get("to") instanceof LocalDate to) || !end.isAfter(to));
	}

	static @Nullable Integer year(Propertied figure) {
		boolean state = is(figure, "resolution", "POINT_IN_TIME");
		return (figure.property("periodEnd") instanceof LocalDate end
				&& (state ? end : figure.property("periodStart")) instanceof LocalDate start
				&& start.getYear() == end.getYear()) ? (Integer) end.getYear() : null;
	}

	private static @Nullable CopiedNode preceding(Propertied figure) {
		boolean state = is(figure, "resolution", "POINT_IN_TIME");
		return (figure.property(state ? "periodEnd" : "periodStart") instanceof LocalDate begin)
				? others(figure).filter((other) -> is(other, "kind", "ACTUAL"))
					.filter((other) -> is(other, "resolution", String.valueOf(figure.property("resolution"))))
					.filter((other) -> other.property("periodEnd") instanceof LocalDate end && end.isBefore(begin))
					.min(CustomCypher.<CopiedNode>by("periodEnd").reversed().thenComparing(numbersFirst()))
					.orElse(null)
				: null;
	}

	private static @Nullable CopiedNode outcome(Propertied figure) {
		return is(figure, "kind", "ACTUAL") ? null : samePeriod(figure, "ACTUAL").min(numbersFirst()).orElse(null);
	}

	private static Stream<CopiedNode> samePeriod(Propertied figure, String kind) {
		return others(figure).filter((other) -> is(other, "kind", kind))
			.filter((other) -> figure.property("periodEnd") != null
					&& Stream.of("resolution", "periodEnd", "periodStart")
						.allMatch((each) -> Objects.equals(other.property(each), figure.property(each))));
	}

	/** Other figures of the same entity and indicator. */
	private static Stream<CopiedNode> others(Propertied figure) {
		List<CopiedNode> indicators = CustomCypher.ends(figure, "MEASURES").toList();
		return CustomCypher.ends(figure, "OBSERVES")
			.flatMap((entity) -> CustomCypher.starts(entity, "OBSERVES"))
			.filter((other) -> other != figure && CustomCypher.ends(other, "MEASURES").anyMatch(indicators::contains));
	}

	private static @Nullable CopiedNode latest(CopiedNode entity, Map<String, Object> given) {
		return CustomCypher.starts(entity, "OBSERVES")
			.filter((figure) -> is(figure, "kind", String.valueOf(given.get("kind"))))
			.filter((figure) -> CustomCypher.ends(figure, "MEASURES")
				.anyMatch((indicator) -> is(indicator, "code", String.valueOf(given.get("indicator")))))
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

	static boolean isNumber(Propertied figure) {
		return Stream.of("baseValue", "lowerBound", "upperBound").anyMatch((each) -> figure.property(each) != null);
	}

	static boolean is(Propertied figure, String property, String... values) {
		return List.of(values).contains(String.valueOf(figure.property(property)));
	}

}
