package io.zonegraph.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.zonegraph.model.GraphModel;

/** Which parts count with figures of their own. */
final class PartsWithFigures {

	private static final String[] ADDITIVE = { "MONEY", "COUNT", "VOLUME" };

	/** What is inside each part. */
	private final Map<CopiedNode, Set<CopiedNode>> parts = new LinkedHashMap<>();

	private final Map<CopiedNode, CopiedNode> figures;

	/** Parts with a figure that are inside no other one with a figure. */
	private final List<CopiedNode> counted;

	PartsWithFigures(Wholes wholes, List<CopiedNode> tops, Map<CopiedNode, CopiedNode> figures) {
		this.figures = figures;
		wholes.levels(tops)
			.stream()
			.sorted(CustomCypher.by("id"))
			.forEach((part) -> this.parts.put(part, wholes.inside(part)));
		this.counted = known().stream()
			.filter((part) -> known().stream().noneMatch((other) -> isInside(part, other)))
			.toList();
	}

	private List<CopiedNode> known() {
		return this.parts.keySet().stream().filter(this.figures::containsKey).toList();
	}

	private boolean isInside(CopiedNode part, CopiedNode other) {
		return Objects.requireNonNull(this.parts.get(other)).contains(part);
	}

	/** The value of the type that shows them and their sum. */
	Map<String, @Nullable Object> summed(CopiedNode indicator, GraphModel model) {
		List<CopiedNode> observations = this.counted.stream().map(this.figures::get).toList();
		List<CopiedNode> missing = missing();
		String obstacle = obstacle(indicator);
		Map<String, @Nullable Object> summed = new HashMap<>();
		summed.put("obstacle", obstacle);
		summed.put("total", (obstacle == null) ? sum(observations, indicator, model) : null);
		summed.put("observations", observations);
		summed.put("partsWithFigure", observations.size());
		summed.put("missing", missing);
		summed.put("partsWithoutFigure", missing.size());
		return summed;
	}

	private @Nullable String obstacle(CopiedNode indicator) {
		if (!FigureFields.is(indicator, "dimension", ADDITIVE)) {
			return "NOT_ADDITIVE";
		}
		if (isOverlapping()) {
			return "OVERLAPPING_PARTS";
		}
		return known().isEmpty() ? "NO_FIGURES" : null;
	}

	/**
	 * Whether two that count have a part in common, or parts with figures are inside each
	 * other.
	 */
	private boolean isOverlapping() {
		Set<CopiedNode> once = new HashSet<>();
		return this.counted.stream()
			.anyMatch(
					(part) -> Objects.requireNonNull(this.parts.get(part)).stream().anyMatch((each) -> !once.add(each)))
				|| !known().stream().allMatch(this::isAccountedFor);
	}

	/** Whether it counts, or one around it does. */
	private boolean isAccountedFor(CopiedNode part) {
		return this.counted.contains(part) || this.counted.stream().anyMatch((other) -> isInside(part, other));
	}

	private static Computed sum(List<CopiedNode> figures, CopiedNode indicator, GraphModel model) {
		return new Computed(model, String.valueOf(indicator.property("baseUnit")),
				figures.stream().map(Bounds::of).reduce(Bounds.of(0.0), Bounds::plus), Computed.isOf("NEARLY", figures),
				Computed.about(figures, Double::sum));
	}

	/** Those of which nothing counts, and which are inside no other such. */
	private List<CopiedNode> missing() {
		List<CopiedNode> unknown = this.parts.keySet()
			.stream()
			.filter((part) -> !isAccountedFor(part)
					&& this.counted.stream().noneMatch((other) -> isInside(other, part)))
			.toList();
		return unknown.stream().filter((part) -> unknown.stream().noneMatch((other) -> isInside(part, other))).toList();
	}

}
