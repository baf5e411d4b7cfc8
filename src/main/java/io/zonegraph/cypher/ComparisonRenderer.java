package io.zonegraph.cypher;

import io.zonegraph.model.FilterOperator;
import io.zonegraph.plan.Filter;
import io.zonegraph.plan.Parameter;

/** Renders comparisons of a property with a parameter. */
final class ComparisonRenderer {

	private final Names names;

	ComparisonRenderer(Names names) {
		this.names = names;
	}

	/**
	 * Renders a comparison as a predicate.
	 * @param property expression of the property
	 */
	String comparison(Filter.Comparison comparison, String property) {
		return compared(comparison, comparison.caseInsensitive() ? folded(property) : property);
	}

	/**
	 * Renders a comparison within {@code NOT}. {@code null IN []} is false, so its
	 * negation is true even where the property is null. Neo4j evaluates it so, but its
	 * planner takes {@code NOT p IN $list} to imply {@code p IS NOT NULL} and may use an
	 * index on {@code p}, which lacks the nodes without {@code p}. Whether the list is
	 * empty is not known at planning time, so the predicate checks its size.
	 */
	String negated(Filter.Comparison comparison, String property) {
		String compared = comparison(comparison, property);
		return (comparison.operator() != FilterOperator.IN) ? compared
				: "(size($" + comparison.parameter().name() + ") > 0 AND " + compared + ")";
	}

	private String compared(Filter.Comparison comparison, String property) {
		if (comparison.parameter() instanceof Parameter.Moment) {
			return new MomentRenderer(this.names).comparison(comparison, property);
		}
		String given = "$" + comparison.parameter().name();
		String parameter = comparison.caseInsensitive() ? folded(comparison, given) : given;
		return switch (comparison.operator()) {
			case EQ -> property + " = " + parameter;
			case NE -> property + " <> " + parameter;
			case IN -> property + " IN " + parameter;
			case LT -> property + " < " + parameter;
			case LTE -> property + " <= " + parameter;
			case GT -> property + " > " + parameter;
			case GTE -> property + " >= " + parameter;
			case CONTAINS -> property + " CONTAINS " + parameter;
			case STARTS_WITH -> property + " STARTS WITH " + parameter;
			case ENDS_WITH -> property + " ENDS WITH " + parameter;
			case INCLUDES -> parameter + " IN " + property;
			case INCLUDES_ANY -> overElements("any", property, parameter);
			case ONLY -> "(size(" + property + ") > 0 AND " + overElements("all", property, parameter) + ")";
			case IS_NULL, IS_EMPTY -> throw new IllegalStateException("Takes no parameter: " + comparison.operator());
		};
	}

	private String overElements(String quantifier, String property, String parameter) {
		String element = this.names.of("element");
		return "%s(%s IN %s WHERE %s IN %s)".formatted(quantifier, element, property, element, parameter);
	}

	/** An expression that ignores case, width and composition of characters. */
	private static String folded(String text) {
		return "toLower(normalize(" + text + ", NFKC))";
	}

	private String folded(Filter.Comparison comparison, String parameter) {
		if (comparison.operator() != FilterOperator.IN) {
			return folded(parameter);
		}
		String element = this.names.of("element");
		return "[%s IN %s | %s]".formatted(element, parameter, folded(element));
	}

}
