package io.zonegraph.cypher;

import io.zonegraph.plan.Filter;

/**
 * Renders comparisons of moments. Cypher distinguishes and sorts equal moments by their
 * offsets from UTC. The parameter is therefore a pair of the first and the last
 * representation of a moment in that order, and a value equals the moment if it lies
 * between them.
 */
final class MomentRenderer {

	private final Names names;

	MomentRenderer(Names names) {
		this.names = names;
	}

	String comparison(Filter.Comparison comparison, String property) {
		String moment = "$" + comparison.parameter().name();
		return switch (comparison.operator()) {
			case EQ -> "(" + equal(property, moment) + ")";
			case NE -> "NOT (" + equal(property, moment) + ")";
			case IN -> among(property, moment);
			case LT -> property + " < " + moment + "[0]";
			case LTE -> property + " <= " + moment + "[1]";
			case GT -> property + " > " + moment + "[1]";
			case GTE -> property + " >= " + moment + "[0]";
			case INCLUDES -> {
				String element = this.names.of("element");
				yield "any(%s IN %s WHERE %s)".formatted(element, property, equal(element, moment));
			}
			case INCLUDES_ANY -> overElements("any", property, moment);
			case ONLY -> "(size(" + property + ") > 0 AND " + overElements("all", property, moment) + ")";
			case CONTAINS, STARTS_WITH, ENDS_WITH, IS_NULL, IS_EMPTY ->
				throw new IllegalStateException("Compares no moments: " + comparison.operator());
		};
	}

	private String overElements(String quantifier, String property, String moments) {
		String element = this.names.of("element");
		return "%s(%s IN %s WHERE %s)".formatted(quantifier, element, property, among(element, moments));
	}

	private String among(String value, String moments) {
		String moment = this.names.of("moment");
		return "any(%s IN %s WHERE %s)".formatted(moment, moments, equal(value, moment));
	}

	private static String equal(String value, String moment) {
		return "%s >= %s[0] AND %s <= %s[1]".formatted(value, moment, value, moment);
	}

}
