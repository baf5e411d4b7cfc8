package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;

/** Computes sums of figures over parts. */
final class RollUps {

	private final GraphModel model;

	private final GraphCopy copy;

	RollUps(GraphModel model, GraphCopy copy) {
		this.model = model;
		this.copy = copy;
	}

	/** The sum over the parts of an entity; null where the indicator is unknown. */
	@Nullable Map<String, @Nullable Object> ofEntity(CopiedNode whole, Map<String, Object> arguments) {
		return rollUp(whole, PartHierarchy.of(arguments).parts(whole), arguments);
	}

	/**
	 * The sum over entities as if they were parts of one; null where the indicator is
	 * unknown.
	 */
	@Nullable Map<String, @Nullable Object> ofEntities(Map<String, Object> arguments) {
		List<?> given = (List<?>) Objects.requireNonNull(arguments.get("of"));
		List<?> ids = given.stream().map(this.copy::currentId).toList();
		List<CopiedNode> parts = this.copy.nodes()
			.stream()
			.filter((node) -> node.hasLabel("Entity") && ids.contains(node.property("id")))
			.toList();
		return rollUp(null, parts, arguments);
	}

	private @Nullable Map<String, @Nullable Object> rollUp(@Nullable CopiedNode whole, List<CopiedNode> roots,
			Map<String, Object> arguments) {
		CopiedNode indicator = this.copy.nodes()
			.stream()
			.filter((node) -> node.hasLabel("Indicator")
					&& FigureFields.is(node, "code", String.valueOf(arguments.get("indicator"))))
			.findFirst()
			.orElse(null);
		if (indicator == null) {
			return null;
		}
		Map<String, @Nullable Object> rollUp = new HashMap<>(arguments);
		Map<CopiedNode, CopiedNode> figures = figures(indicator, arguments);
		rollUp.put("indicator", indicator);
		rollUp.put("own", (whole != null) ? figures.get(whole) : null);
		rollUp.put("parts",
				new PartsWithFigures(PartHierarchy.of(arguments), roots, figures).toMap(indicator, this.model));
		return rollUp;
	}

	/**
	 * The figure of each entity with a number: that of the year, or else the latest of a
	 * point in time in it.
	 */
	private static Map<CopiedNode, CopiedNode> figures(CopiedNode indicator, Map<String, Object> arguments) {
		Map<CopiedNode, CopiedNode> figures = new HashMap<>();
		CustomCypher.starts(indicator, "MEASURES")
			.filter(FigureFields::isChosen)
			.filter((figure) -> FigureFields.is(figure, "kind", String.valueOf(arguments.get("kind"))))
			.filter((figure) -> FigureFields.isNumber(figure)
					&& isOf((int) CustomCypher.number(arguments, "year"), figure))
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
