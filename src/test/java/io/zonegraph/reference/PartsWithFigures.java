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

/** The parts whose figures count in a sum. */
final class PartsWithFigures {

	private static final String[] ADDITIVE = { "MONEY", "COUNT", "VOLUME" };

	/** The descendants of each part. */
	private final Map<CopiedNode, Set<CopiedNode>> descendants = new LinkedHashMap<>();

	private final Map<CopiedNode, CopiedNode> figures;

	/** Parts with a figure that are not a descendant of another part with a figure. */
	private final List<CopiedNode> counted;

	PartsWithFigures(PartHierarchy hierarchy, List<CopiedNode> roots, Map<CopiedNode, CopiedNode> figures) {
		this.figures = figures;
		hierarchy.withDescendants(roots)
			.stream()
			.sorted(CustomCypher.by("id"))
			.forEach((part) -> this.descendants.put(part, hierarchy.descendants(part)));
		this.counted = partsWithFigures().stream()
			.filter((part) -> partsWithFigures().stream().noneMatch((other) -> isInside(part, other)))
			.toList();
	}

	private List<CopiedNode> partsWithFigures() {
		return this.descendants.keySet().stream().filter(this.figures::containsKey).toList();
	}

	private boolean isInside(CopiedNode part, CopiedNode other) {
		return Objects.requireNonNull(this.descendants.get(other)).contains(part);
	}

	/** The fields of the GraphQL object for the parts and their sum. */
	Map<String, @Nullable Object> toMap(CopiedNode indicator, GraphModel model) {
		List<CopiedNode> observations = this.counted.stream().map(this.figures::get).toList();
		List<CopiedNode> missing = missing();
		String obstacle = obstacle(indicator);
		Map<String, @Nullable Object> map = new HashMap<>();
		map.put("obstacle", obstacle);
		map.put("total", (obstacle == null) ? sum(observations, indicator, model) : null);
		map.put("observations", observations);
		map.put("partsWithFigure", observations.size());
		map.put("missing", missing);
		map.put("partsWithoutFigure", missing.size());
		return map;
	}

	private @Nullable String obstacle(CopiedNode indicator) {
		if (!FigureFields.is(indicator, "dimension", ADDITIVE)) {
			return "NOT_ADDITIVE";
		}
		if (isOverlapping()) {
			return "OVERLAPPING_PARTS";
		}
		return partsWithFigures().isEmpty() ? "NO_FIGURES" : null;
	}

	/**
	 * Whether two counted parts have a descendant in common, or parts with figures
	 * contain each other.
	 */
	private boolean isOverlapping() {
		Set<CopiedNode> seen = new HashSet<>();
		return this.counted.stream()
			.anyMatch((part) -> Objects.requireNonNull(this.descendants.get(part))
				.stream()
				.anyMatch((each) -> !seen.add(each))) || !partsWithFigures().stream().allMatch(this::isAccountedFor);
	}

	/** Whether the part or an ancestor of it is counted. */
	private boolean isAccountedFor(CopiedNode part) {
		return this.counted.contains(part) || this.counted.stream().anyMatch((other) -> isInside(part, other));
	}

	private static ComputedFigure sum(List<CopiedNode> figures, CopiedNode indicator, GraphModel model) {
		return new ComputedFigure(model, String.valueOf(indicator.property("baseUnit")),
				figures.stream().map(PartsWithFigures::bounds).reduce(Bounds.of(0.0), Bounds::plus),
				ComputedFigure.areExactOr("NEARLY", figures), ComputedFigure.approximation(figures, Double::sum), true,
				0);
	}

	/** The bounds of a figure of something that is not negative. */
	private static Bounds bounds(CopiedNode figure) {
		Bounds stated = Bounds.of(figure);
		return (stated.lower() == null && (stated.upper() == null || stated.upper() > 0))
				? new Bounds(0.0, false, stated.upper(), stated.upperOpen()) : stated;
	}

	/**
	 * The topmost parts without a figure of their own, in a descendant or in an ancestor.
	 */
	private List<CopiedNode> missing() {
		List<CopiedNode> unknown = this.descendants.keySet()
			.stream()
			.filter((part) -> !isAccountedFor(part)
					&& this.counted.stream().noneMatch((other) -> isInside(other, part)))
			.toList();
		return unknown.stream().filter((part) -> unknown.stream().noneMatch((other) -> isInside(part, other))).toList();
	}

}
