package io.zonegraph.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;

/** Compares two figures of the same indicator and entity. */
final class Comparisons {

	/** Of other quantities a percentage says nothing. */
	private static final String[] GROWING = { "MONEY", "COUNT", "VOLUME", "DURATION" };

	private final GraphModel model;

	Comparisons(GraphModel model) {
		this.model = model;
	}

	/** How a figure changed from an earlier one; null where there is none. */
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

	private @Nullable Computed difference(CopiedNode from, CopiedNode to) {
		return new Computed(this.model, Computed.unitOfDifference(to), Bounds.of(to).minus(Bounds.of(from)),
				isNearly(from, to), Computed.about(List.of(to, from), (one, other) -> one - other))
			.orNull();
	}

	private @Nullable Computed growth(CopiedNode from, CopiedNode to) {
		boolean grows = CustomCypher.ends(to, "MEASURES")
			.anyMatch((indicator) -> FigureFields.is(indicator, "dimension", GROWING));
		return (grows && isPositive(from))
				? new Computed(this.model, "PERCENT", Bounds.of(to).percentAbove(Bounds.of(from)), isNearly(from, to),
						Computed.about(List.of(to, from), Bounds::percent))
					.orNull()
				: null;
	}

	private static boolean isNearly(CopiedNode from, CopiedNode to) {
		return FigureFields.is(from, "comparator", "EXACT") && FigureFields.is(to, "comparator", "NEARLY");
	}

	/** What is near a number is on the same side of zero. */
	private static boolean isPositive(CopiedNode figure) {
		String least = FigureFields.is(figure, "comparator", "NEARLY", "ABOUT") ? "baseValue" : "lowerBound";
		return figure.property(least) instanceof Double number && number > 0;
	}

	/** How an outcome compares with what was aimed at; null where there is none. */
	@Nullable Map<String, @Nullable Object> attainment(CopiedNode aim, @Nullable CopiedNode outcome) {
		if (outcome == null) {
			return null;
		}
		Aim aimed = Aim.of(aim);
		Map<String, @Nullable Object> attainment = new HashMap<>();
		attainment.put("aim", aim);
		attainment.put("outcome", outcome);
		attainment.put("isReached", aimed.isReachedBy(Bounds.of(outcome).interval()));
		attainment.put("difference", (aimed.number() != null) ? beyond(aimed.number(), outcome) : null);
		return attainment;
	}

	private @Nullable Computed beyond(double number, CopiedNode outcome) {
		boolean about = FigureFields.is(outcome, "comparator", "ABOUT");
		return new Computed(this.model, Computed.unitOfDifference(outcome), Bounds.of(outcome).minus(Bounds.of(number)),
				FigureFields.is(outcome, "comparator", "NEARLY"),
				(about && outcome.property("baseValue") instanceof Double value) ? (Double) (value - number) : null)
			.orNull();
	}

}
