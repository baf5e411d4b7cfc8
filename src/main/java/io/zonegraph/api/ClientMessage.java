package io.zonegraph.api;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * graphql-java's messages in our words: what, where, allowed, actual, without the names
 * of its classes. It reads the English messages.
 */
final class ClientMessage {

	private static final String UNKNOWN = "The operation is not valid.";

	private static final Pattern VALIDATION = Pattern
		.compile("Validation [Ee]rror \\((?:\\w+)(?:@\\[(?<path>[^]]*)])?\\) ?: (?<rest>.*)", Pattern.DOTALL);

	private static final Pattern VARIABLE = Pattern
		.compile("Variable '(?<name>\\w+)' has an invalid value: (?<rest>.*)", Pattern.DOTALL);

	private static final Pattern ARGUMENT = Pattern
		.compile(
				"argument '(?<name>[^']+)' with value '(?<value>.*?)' (?<rest>must not be null|must be an object type"
						+ "|is missing required fields .*|contains a field not in .*|is not a valid '.*)",
				Pattern.DOTALL);

	private static final Map<String, String> KINDS = Map.of("StringValue", "a string", "IntValue", "an integer",
			"FloatValue", "a decimal number", "BooleanValue", "true or false", "EnumValue", "an enum value",
			"ObjectValue", "an object", "ArrayValue", "a list", "NullValue", "null");

	private static final Map<String, String> JAVA_KINDS = Map.of("String", "a string", "Integer", "an integer", "Long",
			"an integer", "BigInteger", "an integer", "Double", "a decimal number", "BigDecimal", "a decimal number",
			"Boolean", "true or false");

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
			rule("Field '(.*)' in type '(.*)' is undefined", "Field \"{1}\" is not a field of type \"{2}\"."),
			rule("Unknown field argument '(.*)'", "Argument \"{1}\" is not an argument of the field at {path}."),
			rule("Subselection required for type '(.*)' of field '(.*)'",
					"Field \"{2}\" at {path} is of type \"{1}\" and must have a selection of fields, had none."),
			rule("Subselection not allowed on leaf type '(.*)' of field '(.*)'",
					"Field \"{2}\" at {path} is of type \"{1}\" and must have no selection of fields, had one."),
			rule("Missing field argument '(.*)'", "Argument \"{1}\" at {path} must be given, was missing."),
			rule("Null value for non-null field argument '(.*)'",
					"Argument \"{1}\" at {path} must not be null, was null."),
			rule("Exactly one key must be specified for OneOf type '(.*)'\\.",
					"An object of type \"{1}\" at {path} must have exactly one field, with a value."),
			rule("There can be only one argument named '(.*)'",
					"Argument \"{1}\" at {path} must be given once, was given several times."),
			rule("There can be only one field named '(.*)'",
					"Field \"{1}\" of an input object at {path} must be given once, was given several times."),
			rule("Undefined variable '(.*)'", "Variable \"${1}\" at {path} is not declared by the operation."),
			rule("Unused variable '(.*)'", "Variable \"${1}\" is declared but not used."),
			rule("Variable '(.*)' of type '(.*)' used in position expecting type '(.*)'",
					"Variable \"${1}\" at {path} must be of type \"{3}\", was declared as \"{2}\"."),
			rule("There can be only one variable named '(.*)'",
					"Variable \"${1}\" must be declared once, was declared several times."),
			rule("Input variable '(.*)' type '(.*)' is not an input type",
					"Variable \"${1}\" must be of a scalar, enum or input type, was declared as \"{2}\"."),
			rule("Unknown type '(.*)'", "Type \"{1}\" is not a type of the schema."),
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
			rule("Unknown directive argument '(.*)'",
					"Argument \"{1}\" at {path} is not an argument of the directive."),
			rule("Missing directive argument '(.*)'",
					"Argument \"{1}\" of the directive at {path} must be given, was missing."),
			rule("Directive '(.*)' not allowed here", "Directive \"@{1}\" is not allowed at this place."),
			rule("Non repeatable directives.*The directive '(.*)' used on.*",
					"Directive \"@{1}\" at {path} must be given once, was given several times."),
			rule("The '(.*)' operation is not supported by the schema", "The schema has no operations of type {1}."),
			rule("Type '(.*)' definition is not executable",
					"The document must hold operations and fragments only, had a definition of \"{1}\"."),
			rule(".* is not executable", "The document must hold operations and fragments only."),
			rule("Subscription operation '(.*)' must have exactly one root field.*",
					"Subscription \"{1}\" must have exactly one root field."),
			rule("Bad default value '.*' for type '(.*)'", "The default value of a variable must be of type \"{1}\"."));

	private static final List<Rule> VALUE = List.of(rule("must not be null", "must not be null, was null"),
			rule("Coerced Null value for NonNull type '(.*)'", "must not hold null where \"{1}\" is due, held null"),
			rule("Variable '.*' has coerced Null value for NonNull type '(.*)'",
					"must be of type \"{1}\", was null or missing"),
			rule("must be an object type", "must be an object"),
			rule("is missing required fields '\\[?(.*?)]?'", "must have the fields \"{1}\", lacked them"),
			rule("contains a field not in '(.*)': '(.*)'", "must hold fields of \"{1}\" only, had \"{2}\""),
			rule("Expected type 'Map' but was '(\\w+)'\\..*", "must be an object, was {java:1}"),
			rule("is not a valid '(.*?)' - Expected an? AST type.* but (?:it )?was an? '(\\w+)'\\.?",
					"must be of type \"{1}\", was {kind:2}"),
			rule("is not a valid '(.*?)' - Expected AST type .* but was '(\\w+)'\\.?",
					"must be of type \"{1}\", was {kind:2}"),
			rule("is not a valid '(.*?)' - Literal value not in allowable values.*\\{name='(.*)'}.*",
					"must be a value of enum \"{1}\", was {2}"),
			rule("is not a valid '(.*?)' - Expected value to be in the integer range, but it was a '(.*)'",
					"must be −2147483648–2147483647, was {2}"),
			rule("is not a valid '(.*?)' - Invalid RFC3339.*?: '(.*?)'\\..*",
					"must be of type \"{1}\" in the form of RFC 3339, was \"{2}\""),
			rule("is not a valid '(.*?)'.*", "must be of type \"{1}\", was not"),
			rule("Invalid input for enum '(.*)'\\. (?:No value found for name|Unknown value) '(.*)'",
					"must hold a value of enum \"{1}\", held \"{2}\""),
			rule("Expected value to be in the integer range, but it was a '(.*)'",
					"must be −2147483648–2147483647, was {1}"),
			rule("Expected a value that can be converted to type '(.*)' but it was a '(.*)'",
					"must hold a value of type \"{1}\", held {java:2}"),
			rule("Expected a (String|Boolean) input, but it was a '(.*)'",
					"must hold a value of type \"{1}\", held {java:2}"),
			rule("Expected a Number input, but it was a '(.*)'", "must hold a value of type \"Float\", held {java:1}"),
			rule("Invalid RFC3339.*?: '(.*?)'\\..*", "must hold dates in the form of RFC 3339, held \"{1}\""),
			rule("Expected a 'String' or .* but was '(\\w+)'\\.", "must hold a string where it holds {java:1}"));

	private static final List<Rule> REQUEST = List.of(rule(
			"The variables input contains a field name '(.*)' that is not defined for input object type '(.*)'\\s*",
			"A variable must hold fields of \"{2}\" only, had \"{1}\"."),
			rule("Argument '(.*)' has coerced Null value for NonNull type '(.*)'",
					"Argument \"{1}\" must be of type \"{2}\", was null."),
			rule("Field '(.*)' of variable '(.*)' has coerced Null value for NonNull type '(.*)'",
					"Field \"{1}\" of variable \"${2}\" must be of type \"{3}\", was null or missing."),
			rule("(?:Input field|Field) '(.*)' has coerced Null value for NonNull type '(.*)'",
					"Field \"{1}\" of an input object must be of type \"{2}\", was null or missing."),
			rule("Exactly one key must be specified for OneOf type '(.*)'\\.",
					"An object of type \"{1}\" must have exactly one field, with a value."),
			rule("OneOf type field '(.*)' must be non-null\\.", "Field \"{1}\" must not be null, was null."),
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
	static String ofSyntax(String message) {
		return first(SYNTAX, message, "", "The document is not GraphQL.");
	}

	/** The message of an error that validation or the reading of variables found. */
	static String of(String message, SchemaPlaces places) {
		Matcher validation = VALIDATION.matcher(message);
		if (validation.matches()) {
			return ofDocument(validation.group("rest").strip(), places.at(validation.group("path")));
		}
		Matcher variable = VARIABLE.matcher(message);
		if (variable.matches()) {
			return "Variable \"$" + variable.group("name") + "\" "
					+ first(VALUE, variable.group("rest").strip(), "", "has a value that its type does not allow")
					+ ".";
		}
		return first(REQUEST, message, "", UNKNOWN);
	}

	private static String ofDocument(String message, String place) {
		Matcher argument = ARGUMENT.matcher(message);
		if (argument.matches()) {
			return "Argument \"" + argument.group("name") + "\" at " + place + " "
					+ first(VALUE, argument.group("rest"), place, "has a value that its type does not allow") + ".";
		}
		return first(DOCUMENT, message, place, UNKNOWN);
	}

	private static String first(List<Rule> rules, String message, String place, String otherwise) {
		for (Rule rule : rules) {
			Matcher matcher = rule.pattern().matcher(message);
			if (matcher.matches()) {
				return filled(rule.text(), matcher, place);
			}
		}
		return otherwise;
	}

	/** Puts the path and the groups into a text. */
	private static String filled(String text, Matcher matcher, String place) {
		return Pattern.compile("\\{(path|(?:kind:|java:)?\\d)}").matcher(text).replaceAll((hole) -> {
			String name = hole.group(1);
			return Matcher.quoteReplacement(name.equals("path") ? place : value(name, matcher));
		});
	}

	private static String value(String hole, Matcher matcher) {
		String group = matcher.group(Integer.parseInt(hole.substring(hole.length() - 1)));
		if (hole.startsWith("kind:")) {
			return KINDS.getOrDefault(group, "something else");
		}
		return hole.startsWith("java:") ? JAVA_KINDS.getOrDefault(group, group.contains("Map") ? "an object" : "a list")
				: group;
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
