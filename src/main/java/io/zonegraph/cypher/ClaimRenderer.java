package io.zonegraph.cypher;

import io.zonegraph.model.Claims;
import io.zonegraph.model.Direction;
import io.zonegraph.model.FieldMapping;

/**
 * Renders the value that claims state for a property of a node on the day of the
 * operation, {@code $asOf}.
 */
final class ClaimRenderer {

	/** No generated name begins so, and no subquery in custom Cypher is around it. */
	private static final String CLAIM = "_claim";

	private ClaimRenderer() {
	}

	/**
	 * The expression of the value; null if no claim holds on the day.
	 * @param node variable of the node
	 */
	static String value(String node, FieldMapping.Property property, Claims claims) {
		String edge = "[:" + Text.name(claims.type()) + "]";
		String claim = CLAIM + ":" + Text.name(claims.label()) + " {property: " + Text.quoted(property.name()) + "}";
		return "head(" + Text.block("COLLECT",
				"MATCH " + Patterns.between(Text.name(node), edge, reversed(claims.direction()), claim)
						+ """

								WHERE _claim.rank <> 'DEPRECATED'
								  AND coalesce(_claim.validFrom, CASE WHEN _claim.validTo < _claim.saidOn THEN _claim.validTo ELSE _claim.saidOn END, _claim.validTo) <= $asOf
								  AND (_claim.validTo IS NULL OR _claim.validTo >= $asOf)
								RETURN %s
								ORDER BY _claim.rank = 'PREFERRED' DESC, _claim.validTo IS NULL DESC, _claim.validTo DESC,
								  _claim.validFrom IS NULL, _claim.validFrom DESC, _claim.saidOn IS NULL, _claim.saidOn DESC, coalesce(_claim.isChosen, false) DESC, _claim.id
								LIMIT 1"""
							.formatted(converted(property.type())))
				+ ")";
	}

	private static Direction reversed(Direction direction) {
		return switch (direction) {
			case IN -> Direction.OUT;
			case OUT -> Direction.IN;
			case BOTH -> Direction.BOTH;
		};
	}

	/** The text of a claim as a value of the type of the property. */
	private static String converted(String type) {
		String value = CLAIM + ".value";
		return switch (type) {
			case "Int", "Long" -> "toInteger(" + value + ")";
			case "Float" -> "toFloat(" + value + ")";
			case "Boolean" -> "toBoolean(" + value + ")";
			case "Date" -> "date(" + value + ")";
			case "DateTime" -> "datetime(" + value + ")";
			default -> value;
		};
	}

}
