package io.zonegraph.cypher;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.zonegraph.plan.Parameter;

/** Binds the variables and parameters of custom Cypher. */
final class CustomCypher {

	private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");

	private static final Pattern THIS = Pattern.compile("\\bthis\\b");

	private CustomCypher() {
	}

	/**
	 * Binds the parameters of a statement that has {@code this} in scope; those without
	 * an argument become null.
	 */
	static String statement(String statement, Map<String, Parameter> arguments) {
		return PARAMETER.matcher(statement).replaceAll((found) -> {
			Parameter parameter = arguments.get(found.group(1));
			return Matcher.quoteReplacement((parameter != null) ? "$" + parameter.name() : "null");
		});
	}

	/** Binds the parameters of an expression, and {@code this} to a variable. */
	static String expression(String expression, String variable, Map<String, Parameter> arguments) {
		String about = THIS.matcher(expression).replaceAll(Matcher.quoteReplacement(Text.name(variable)));
		return "(" + statement(about, arguments) + ")";
	}

}
