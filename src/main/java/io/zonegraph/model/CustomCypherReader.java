package io.zonegraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;

/**
 * Reads fields with custom Cypher, and checks that it refers only to their arguments and
 * to {@code $asOf}.
 */
final class CustomCypherReader {

	private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");

	/** Parameter for the day of {@code @asOf}; null if the operation has none. */
	private static final String AS_OF = "asOf";

	/**
	 * Returns the text in the requested language, or else in the other one. Missing and
	 * empty texts are skipped.
	 */
	private static final String LOCALIZED = """
			head([text IN CASE $language WHEN 'ZH' THEN [['ZH', this.%1$s], ['EN', this.%2$s]] \
			ELSE [['EN', this.%2$s], ['ZH', this.%1$s]] END WHERE text[1] <> '' \
			| {text: text[1], language: text[0], isFallback: text[0] <> $language}])""";

	private CustomCypherReader() {
	}

	/**
	 * The mapping of a field with custom Cypher; empty for other fields.
	 * @throws InvalidSchemaException if the Cypher refers to an unknown parameter
	 */
	static Optional<FieldMapping> read(FieldDefinition field, String place) {
		if (Sdl.has(field, "cypher")) {
			return Optional.of(custom(field, place));
		}
		if (Sdl.has(field, "localized")) {
			return Optional.of(localized(field, place));
		}
		if (Sdl.has(field, "expression")) {
			return Optional
				.of(new FieldMapping.Expression(field.getName(), text(field, "expression", place), arguments(field)));
		}
		return Sdl.has(field, "condition")
				? Optional
					.of(new FieldMapping.Condition(field.getName(), text(field, "condition", place), arguments(field)))
				: Optional.empty();
	}

	static FieldMapping.Custom custom(FieldDefinition field, String place) {
		String statement = checked(field, Sdl.required(field, "cypher", "statement", place), place);
		return new FieldMapping.Custom(field.getName(), statement, Sdl.nameOf(field.getType()),
				Sdl.isList(field.getType()), arguments(field));
	}

	private static FieldMapping localized(FieldDefinition field, String place) {
		String expression = LOCALIZED.formatted(Sdl.required(field, "localized", "zh", place),
				Sdl.required(field, "localized", "en", place));
		return new FieldMapping.RecordExpression(field.getName(), checked(field, expression, place),
				Sdl.nameOf(field.getType()), arguments(field));
	}

	private static String text(FieldDefinition field, String directive, String place) {
		return checked(field, Sdl.required(field, directive, "cypher", place), place);
	}

	private static String checked(FieldDefinition field, String cypher, String place) {
		List<String> known = new ArrayList<>(List.of(AS_OF));
		field.getInputValueDefinitions().forEach((argument) -> known.add(argument.getName()));
		Matcher parameter = PARAMETER.matcher(cypher);
		while (parameter.find()) {
			if (!known.contains(parameter.group(1))) {
				throw new InvalidSchemaException("The Cypher of %s names $%s, which is no argument; those are %s."
					.formatted(place, parameter.group(1), known));
			}
		}
		return cypher.strip();
	}

	private static List<FieldArgument> arguments(FieldDefinition field) {
		return field.getInputValueDefinitions().stream().map(CustomCypherReader::argument).toList();
	}

	private static FieldArgument argument(InputValueDefinition argument) {
		Optional<FieldArgument.Limit> limit = Sdl.argument(argument, "limit", "max")
			.map((most) -> new FieldArgument.Limit(Integer.parseInt(Sdl.argument(argument, "limit", "min").orElse("0")),
					Integer.parseInt(most)));
		return new FieldArgument(argument.getName(), Sdl.nameOf(argument.getType()), limit);
	}

}
