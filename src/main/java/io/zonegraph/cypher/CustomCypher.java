package io.zonegraph.cypher;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.zonegraph.plan.Parameter;

/** Puts variables and parameters into custom Cypher. */
final class CustomCypher {

	private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");

	private static final Pattern THIS = Pattern.compile("\\bthis\\b");

	private CustomCypher() {
	}

	/** A statement that has {@code this} in scope. */
	static String statement(String statement, Map<String, Parameter> arguments) {
		return PARAMETER.matcher(statement).replaceAll((found) -> {
			Parameter parameter = arguments.get(found.group(1));
			return Matcher.quoteReplacement((parameter != null) ? "$" + parameter.name() : "null");
		});
	}

	/** An expression about a variable. */
	static String expression(String expression, String variable, Map<String, Parameter> arguments) {
		String about = THIS.matcher(expression).replaceAll(Matcher.quoteReplacement(Text.name(variable)));
		return "(" + statement(about, arguments) + ")";
	}

}
