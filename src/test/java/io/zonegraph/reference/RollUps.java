package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;

/** Sums of figures over parts. */
final class RollUps {

	private final GraphModel model;

	private final GraphCopy copy;

	RollUps(GraphModel model, GraphCopy copy) {
		this.model = model;
		this.copy = copy;
	}

	/** Over the parts of a whole; null where the indicator is unknown. */
	@Nullable Map<String, @Nullable Object> of(CopiedNode whole, Map<String, Object> given) {
		return rollUp(whole, Wholes.asked(given).parts(whole), given);
	}

	/** Over entities as if they were parts of a whole. */
	@Nullable Map<String, @Nullable Object> over(Map<String, Object> given) {
		List<?> ids = (List<?>) Objects.requireNonNull(given.get("of"));
		List<CopiedNode> parts = this.copy.nodes()
			.stream()
			.filter((node) -> node.hasLabel("Entity") && ids.contains(node.property("id")))
			.toList();
		return rollUp(null, parts, given);
	}

	private @Nullable Map<String, @Nullable Object> rollUp(@Nullable CopiedNode whole, List<CopiedNode> tops,
			Map<String, Object> given) {
		CopiedNode indicator = this.copy.nodes()
			.stream()
			.filter((node) -> node.hasLabel("Indicator")
					&& FigureFields.is(node, "code", String.valueOf(given.get("indicator"))))
			.findFirst()
			.orElse(null);
		if (indicator == null) {
			return null;
		}
		Map<String, @Nullable Object> rollUp = new HashMap<>(given);
		Map<CopiedNode, CopiedNode> figures = figures(indicator, given);
		rollUp.put("indicator", indicator);
		rollUp.put("own", (whole != null) ? figures.get(whole) : null);
		rollUp.put("parts", new PartsWithFigures(Wholes.asked(given), tops, figures).summed(indicator, this.model));
		return rollUp;
	}

	/**
	 * The figure of each entity that has one with a number: of the year, or else the
	 * latest of a state in it.
	 */
	private static Map<CopiedNode, CopiedNode> figures(CopiedNode indicator, Map<String, Object> given) {
		Map<CopiedNode, CopiedNode> figures = new HashMap<>();
		CustomCypher.starts(indicator, "MEASURES")
			.filter((figure) -> FigureFields.is(figure, "kind", String.valueOf(given.get("kind"))))
			.filter((figure) -> FigureFields.isNumber(figure) && isOf((int) CustomCypher.number(given, "year"), figure))
			.sorted(Comparator.comparing((CopiedNode figure) -> !isOfYear(figure))
				.thenComparing(CustomCypher.<CopiedNode>by("periodEnd").reversed())
				.thenComparing(CustomCypher.by("id")))
			.forEach((figure) -> CustomCypher.ends(figure, "OBSERVES")
				.forEach((entity) -> figures.putIfAbsent(entity, figure)));
		return figures;
	}

	private static boolean isOfYear(CopiedNode figure) {
		return FigureFields.is(figure, "resolution", "YEAR");
	}

	private static boolean isOf(int year, CopiedNode figure) {
		boolean whole = isOfYear(figure) && LocalDate.of(year, 1, 1).equals(figure.property("periodStart"));
		return (whole || FigureFields.is(figure, "resolution", "POINT_IN_TIME"))
				&& figure.property("periodEnd") instanceof LocalDate end && end.getYear() == year;
	}

}
