package io.zonegraph.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.Quantity;

/** Tells where rows contradict one another, and which of them is shown. */
final class ConflictWarnings {

	private final SeedFormat format;

	private final Map<String, SeedNode> nodes;

	/**
	 * Looks at conflicts.
	 * @param nodes the nodes that rows amount to, by id, with claims and conflicts
	 */
	ConflictWarnings(SeedFormat format, Map<String, SeedNode> nodes) {
		this.format = format;
		this.nodes = nodes;
	}

	/** Adds a warning for each conflict, at the row that comes last. */
	void addTo(Problems warnings) {
		String conflict = this.format.rules().conflict().map(NodeType::name).orElse("");
		this.nodes.values()
			.stream()
			.filter((node) -> node.typeName().equals(conflict))
			.forEach((node) -> warn(node, warnings));
	}

	private void warn(SeedNode conflict, Problems warnings) {
		String property = String.valueOf(conflict.values().get("property"));
		List<SeedNode> between = conflict.named("between")
			.stream()
			.map((id) -> Objects.requireNonNull(this.nodes.get(String.valueOf(id))))
			.toList();
		String chosen = said(between, ConflictWarnings::isChosen, property);
		warnings.addAt(between.get(between.size() - 1).place(), property,
				"contradicts other rows about %s: %s is chosen by %s, not %s.", subject(conflict),
				chosen.isEmpty() ? "another one" : chosen, conflict.values().get("chosenBy"),
				said(between, (each) -> !isChosen(each), property));
	}

	private static String subject(SeedNode conflict) {
		return Optional.ofNullable(conflict.values().get("relationshipId"))
			.map(Stream::<Object>of)
			.orElseGet(() -> conflict.named("about").stream().map((id) -> id))
			.map("\"%s\""::formatted)
			.collect(Collectors.joining(", "));
	}

	private static boolean isChosen(SeedNode statement) {
		return Boolean.TRUE.equals(statement.values().get("isChosen"));
	}

	private static String said(List<SeedNode> statements, Predicate<SeedNode> shown, String property) {
		return statements.stream()
			.filter(shown)
			.map((statement) -> "\"%s\" (%s) at %s".formatted(value(statement, property), source(statement),
					statement.place()))
			.collect(Collectors.joining(", "));
	}

	/** The value of a claim, or the quantity of a figure with its comparator and unit. */
	private static String value(SeedNode statement, String property) {
		return statement.format()
			.quantities()
			.stream()
			.filter((quantity) -> quantity.number().equals(property))
			.findFirst()
			.map((quantity) -> quantity(statement, quantity))
			.orElseGet(() -> text(statement, "value").collect(Collectors.joining()));
	}

	private static String quantity(SeedNode figure, Quantity quantity) {
		List<String> number = text(figure, quantity.number()).toList();
		String numbers = number.isEmpty() ? Stream.of(quantity.lower(), quantity.upper())
			.flatMap((bound) -> text(figure, bound))
			.collect(Collectors.joining("–")) : number.get(0);
		return Stream
			.of(text(figure, quantity.comparator()), Stream.of(numbers),
					quantity.unit().stream().flatMap((unit) -> text(figure, unit)), quantity.fixedUnit().stream())
			.flatMap((part) -> part)
			.collect(Collectors.joining(" "));
	}

	private static Stream<String> text(SeedNode node, String property) {
		return Stream.ofNullable(node.values().get(property)).map(ClaimNodes::text);
	}

	/** The passages and the day on which they were published. */
	private static String source(SeedNode statement) {
		Stream<String> day = text(statement, "saidOn").map("published %s"::formatted);
		return Stream.concat(statement.named(ClaimFormat.EVIDENCE).stream().map(String::valueOf), day)
			.collect(Collectors.joining(", "));
	}

}
