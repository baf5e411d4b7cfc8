package io.zonegraph.api.error;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * graphql-java's messages in our words: what, where, allowed, actual, without the names
 * of its classes. It reads the English messages.
 */
public final class ClientMessage {

	private static final String UNKNOWN = "The operation is not valid.";

	private static final Pattern VALIDATION = Pattern
		.compile("Validation [Ee]rror \\((?:\\w+)(?:@\\[(?<path>[^]]*)])?\\) ?: (?<rest>.*)", Pattern.DOTALL);

	private static final Pattern HOLE = Pattern.compile("\\{(path|\\d)}");

	private static final List<Rule> SYNTAX = List.of(
			rule(".*(?:offending token|Offending token) '<EOF>' at line (\\d+) column (\\d+)",
					"The document ends too early, at line {1}, column {2}."),
			rule(".*(?:extra tokens).*Offending token '(.*)' at line (\\d+) column (\\d+)",
					"The document goes on after its end: unexpected \"{1}\" at line {2}, column {3}."),
			rule("Invalid unicode.*at line (\\d+) column (\\d+)",
					"The document has an invalid Unicode character or escape at line {1}, column {2}."),
			rule(".*[Oo]ffending token '(.*)' at line (\\d+) column (\\d+)",
					"Unexpected \"{1}\" at line {2}, column {3}."),
			rule(".*recognition error at: '(.*)'' at line (\\d+) column (\\d+)",
					"Unexpected characters {1} at line {2}, column {3}."),
			rule("More than ([\\d.,]+) '\\w+' tokens.*", "The document must have at most {1} tokens, had more."),
			rule("More than ([\\d.,]+) deep.*", "The document must be at most {1} levels deep, was deeper."),
			rule("More than ([\\d.,]+) characters.*", "The document must have at most {1} characters, had more."),
			rule(".*line (\\d+) column (\\d+).*", "The document is not GraphQL at line {1}, column {2}."));

	private static final List<Rule> DOCUMENT = List.of(
			rule("There can be only one argument named '(.*)'",
					"Argument \"{1}\" at {path} must be given once, was given several times."),
			rule("There can be only one field named '(.*)'",
					"Field \"{1}\" of an input object at {path} must be given once, was given several times."),
			rule("Undefined variable '(.*)'", "Variable \"${1}\" at {path} is not declared by the operation."),
			rule("Unused variable '(.*)'", "Variable \"${1}\" is declared but not used."),
			rule("There can be only one variable named '(.*)'",
					"Variable \"${1}\" must be declared once, was declared several times."),
			rule("Input variable '(.*)' type '(.*)' is not an input type",
					"Variable \"${1}\" must be of a scalar, enum or input type, was declared as \"{2}\"."),
			rule("Undefined fragment '(.*)'", "Fragment \"{1}\" at {path} is not defined in the document."),
			rule("Unused fragment '(.*)'", "Fragment \"{1}\" is defined but not used."),
			rule("Fragment cycles not allowed", "Fragment \"{path}\" must not contain itself."),
			rule("(?:Inline fragment|Fragment) type condition is invalid.*",
					"The fragment at {path} must be on an object, interface or union type."),
			rule("Fragment cannot be spread here as objects of type '(.*)' can never be of type '(.*)'",
					"The fragment on \"{2}\" at {path} can never match: the type there is \"{1}\"."),
			rule("Fragment '(.*)' cannot be spread here as objects of type '(.*)' can never be of type '(.*)'",
					"Fragment \"{1}\" on \"{3}\" at {path} can never match: the type there is \"{2}\"."),
			rule("There can be only one fragment named '(.*)'",
					"Fragment \"{1}\" must be defined once, was defined several times."),
			rule("There can be only one operation named '(.*)'",
					"Operation \"{1}\" must be defined once, was defined several times."),
			rule("Anonymous operation with other operations|Operation '.*' is following anonymous operation",
					"An operation without a name must be the only one of the document."),
			rule("'(.*)' : returns different types '(.*)' and '(.*)'",
					"Fields at {1} share a response key and must be of one type, were \"{2}\" and \"{3}\"; use an alias."),
			rule("'(.*)' : fields have different arguments",
					"Fields at {1} share a response key and must have equal arguments; use an alias."),
			rule("'(.*)' : '(.*)' and '(.*)' are different fields",
					"Fields at {1} share a response key and must be the same field, were \"{2}\" and \"{3}\"; use an alias."),
			rule("'(.*)' : fields have different .*",
					"Fields at {1} share a response key and must be of one type; use an alias."),
			rule("Unknown directive '(.*)'", "Directive \"@{1}\" is not a directive of the schema."),
			rule("Directive '(.*)' not allowed here", "Directive \"@{1}\" is not allowed at this place."),
			rule("Non repeatable directives.*The directive '(.*)' used on.*",
					"Directive \"@{1}\" at {path} must be given once, was given several times."),
			rule("The '(.*)' operation is not supported by the schema", "The schema has no operations of type {1}."),
			rule("Type '(.*)' definition is not executable",
					"The document must hold operations and fragments only, had a definition of \"{1}\"."),
			rule(".* is not executable", "The document must hold operations and fragments only."),
			rule("Subscription operation 'null' must have exactly one root field.*",
					"The subscription must have exactly one root field."),
			rule("Subscription operation '(.*)' must have exactly one root field.*",
					"Subscription \"{1}\" must have exactly one root field."));

	private static final List<Rule> REQUEST = List.of(
			rule("Introspection has been disabled.*", "The schema of this service is not open to introspection."),
			rule("Maximum query depth exceeded\\. (\\d+) > (\\d+)",
					"The operation is too large: it must be at most {2} levels deep, was deeper."),
			rule("Maximum field count exceeded\\. (\\d+) > (\\d+)",
					"The operation is too large: it must have at most {2} fields, fragments unfolded, had more."),
			rule("Must provide operation name.*",
					"The document has several operations: \"operationName\" must name one of them."),
			rule("Unknown operation named '(.*)'\\.",
					"\"operationName\" must be the name of an operation of the document, was \"{1}\"."));

	private ClientMessage() {
	}

	/** The message of a document that is no GraphQL. */
	public static String translateSyntaxError(String message) {
		return first(SYNTAX, message, "", "The document is not GraphQL.");
	}

	/** The message of an error that graphql-java found in a document or request. */
	static String translate(String message, SchemaCoordinates places) {
		Matcher validation = VALIDATION.matcher(message);
		return validation.matches()
				? first(DOCUMENT, validation.group("rest").strip(), places.at(validation.group("path")), UNKNOWN)
				: first(REQUEST, message, "", UNKNOWN);
	}

	private static String first(List<Rule> rules, String message, String place, String otherwise) {
		for (Rule rule : rules) {
			Matcher matcher = rule.pattern().matcher(message);
			if (matcher.matches()) {
				return fill(rule.text(), matcher, place);
			}
		}
		return otherwise;
	}

	/** Puts the path and the groups into a text. */
	private static String fill(String text, Matcher matcher, String place) {
		return HOLE.matcher(text).replaceAll((hole) -> {
			String name = hole.group(1);
			return Matcher.quoteReplacement(name.equals("path") ? place : matcher.group(Integer.parseInt(name)));
		});
	}

	private static Rule rule(String pattern, String text) {
		return new Rule(Pattern.compile(pattern, Pattern.DOTALL), text);
	}

	/**
	 * One kind of message.
	 *
	 * @param pattern what graphql-java writes
	 * @param text what clients read, with {@code {1}} for the first group
	 */
	private record Rule(Pattern pattern, String text) {
	}

}
