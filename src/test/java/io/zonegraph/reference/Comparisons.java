package io.zonegraph.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;

/** Computes the comparison of two figures of the same indicator and entity. */
final class Comparisons {

	/** Dimensions for which growth in percent is meaningful. */
	private static final String[] WITH_GROWTH = { "MONEY", "COUNT", "VOLUME", "DURATION" };

	private final GraphModel model;

	Comparisons(GraphModel model) {
		this.model = model;
	}

	/** The change from an earlier figure; null where there is none. */
	@Nullable Map<String, @Nullable Object> change(@Nullable CopiedNode from, CopiedNode to) {
		if (from == null) {
			return null;
		}
		Map<String, @Nullable Object> change = new HashMap<>();
		change.put("from", from);
		change.put("to", to);
		change.put("difference", difference(from, to));
		change.put("growth", growth(from, to));
		return change;
	}

	private @Nullable ComputedFigure difference(CopiedNode from, CopiedNode to) {
		return new ComputedFigure(this.model, ComputedFigure.unitOfDifference(to), Bounds.of(to).minus(Bounds.of(from)),
				isNearly(from, to), ComputedFigure.approximation(List.of(to, from), (one, other) -> one - other))
			.orNullIfUnknown();
	}

	private @Nullable ComputedFigure growth(CopiedNode from, CopiedNode to) {
		boolean grows = CustomCypher.ends(to, "MEASURES")
			.anyMatch((indicator) -> FigureFields.is(indicator, "dimension", WITH_GROWTH));
		return (grows && isPositive(from))
				? new ComputedFigure(this.model, "PERCENT", Bounds.of(to).percentAbove(Bounds.of(from)),
						isNearly(from, to), ComputedFigure.approximation(List.of(to, from), Bounds::percent))
					.orNullIfUnknown()
				: null;
	}

	private static boolean isNearly(CopiedNode from, CopiedNode to) {
		return FigureFields.is(from, "comparator", "EXACT") && FigureFields.is(to, "comparator", "NEARLY");
	}

	/** An approximate number has the same sign as the number it is near to. */
	private static boolean isPositive(CopiedNode figure) {
		String property = FigureFields.is(figure, "comparator", "NEARLY", "ABOUT") ? "baseValue" : "lowerBound";
		return figure.property(property) instanceof Double number && number > 0;
	}

	/** The attainment of a target or forecast; null where there is no outcome. */
	@Nullable Map<String, @Nullable Object> attainment(CopiedNode aim, @Nullable CopiedNode outcome) {
		if (outcome == null) {
			return null;
		}
		TargetValue target = TargetValue.of(aim);
		Map<String, @Nullable Object> attainment = new HashMap<>();
		attainment.put("aim", aim);
		attainment.put("outcome", outcome);
		attainment.put("isReached", target.isReachedBy(Bounds.of(outcome).interval()));
		attainment.put("difference", (target.number() != null) ? difference(target.number(), outcome) : null);
		return attainment;
	}

	private @Nullable ComputedFigure difference(double number, CopiedNode outcome) {
		boolean about = FigureFields.is(outcome, "comparator", "ABOUT");
		return new ComputedFigure(this.model, ComputedFigure.unitOfDifference(outcome),
				Bounds.of(outcome).minus(Bounds.of(number)), FigureFields.is(outcome, "comparator", "NEARLY"),
				(about && outcome.property("baseValue") instanceof Double value) ? (Double) (value - number) : null)
			.orNullIfUnknown();
	}

}
