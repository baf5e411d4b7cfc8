package io.zonegraph.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;

/** What claims say of the properties that change with time. */
final class States {

	private final GraphModel onADay;

	States(GraphModel onADay) {
		this.onADay = onADay;
	}

	/** The properties of a node on a day. */
	Map<String, Object> on(CopiedNode node, LocalDate day) {
		Map<String, Object> properties = new HashMap<>(node.properties());
		for (NodeType type : this.onADay.nodeTypes()) {
			if (node.is(type)) {
				type.properties()
					.stream()
					.filter((property) -> property.claims().isPresent())
					.forEach((property) -> set(properties, property, node, day));
			}
		}
		return properties;
	}

	private static void set(Map<String, Object> properties, FieldMapping.Property property, CopiedNode node,
			LocalDate day) {
		properties.remove(property.name());
		CustomCypher.starts(node, property.claims().orElseThrow().type())
			.filter((claim) -> property.name().equals(claim.property("property")))
			.filter((claim) -> FigureFields.is(claim, "rank", "PREFERRED", "NORMAL"))
			.filter((claim) -> begin(claim).filter((begin) -> !begin.isAfter(day)).isPresent())
			.filter((claim) -> !(claim.property("validTo") instanceof LocalDate end) || !end.isBefore(day))
			.max(Comparator.comparing((CopiedNode claim) -> FigureFields.is(claim, "rank", "PREFERRED"))
				.thenComparing((claim) -> date(claim, "validTo", LocalDate.MAX))
				.thenComparing((claim) -> date(claim, "validFrom", LocalDate.MIN))
				.thenComparing((claim) -> date(claim, "saidOn", LocalDate.MIN))
				.thenComparing((claim) -> Boolean.TRUE.equals(claim.property("isChosen")))
				.thenComparing(CustomCypher.<CopiedNode>by("id").reversed()))
			.map((claim) -> value(property.type(), String.valueOf(claim.property("value"))))
			.ifPresent((value) -> properties.put(property.name(), value));
	}

	/** The first day on which the value is known to have held. */
	private static Optional<LocalDate> begin(CopiedNode claim) {
		if (claim.property("validFrom") instanceof LocalDate from) {
			return Optional.of(from);
		}
		LocalDate said = date(claim, "saidOn", LocalDate.MAX);
		LocalDate end = date(claim, "validTo", LocalDate.MAX);
		return Optional.of(said.isBefore(end) ? said : end).filter((begin) -> !begin.equals(LocalDate.MAX));
	}

	private static LocalDate date(CopiedNode claim, String property, LocalDate missing) {
		return (claim.property(property) instanceof LocalDate day) ? day : missing;
	}

	private static Object value(String type, String text) {
		return switch (type) {
			case "Int", "Long" -> Long.valueOf(text);
			case "Float" -> Double.valueOf(text);
			case "Boolean" -> Boolean.valueOf(text);
			case "Date" -> LocalDate.parse(text);
			default -> text;
		};
	}

}
