package io.zonegraph.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.Directives;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectiveLocation;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * Checks that directives in schema files are known, appear at allowed locations and have
 * valid arguments. graphql-java cannot check mapping directives, as they are removed
 * before it validates the schema.
 */
final class DirectiveCheck {

	private final Sdl sdl;

	private final SchemaProblems problems;

	private final Map<String, DirectiveDefinition> known = new LinkedHashMap<>();

	DirectiveCheck(TypeDefinitionRegistry registry, SchemaProblems problems) {
		this.sdl = new Sdl(registry);
		this.problems = problems;
		registry.getDirectiveDefinitions().forEach((name, definition) -> {
			if (Sdl.isMapping(name) || name.equals("asOf")) {
				this.known.put(name, definition);
			}
			else {
				problems.add(
						"Directive @%s is defined by the schema files, where it has no effect; take it out. Directives with an effect are %s.",
						name, Sdl.mappingDirectives());
			}
		});
		for (DirectiveDefinition standard : List.of(Directives.DEPRECATED_DIRECTIVE_DEFINITION,
				Directives.SPECIFIED_BY_DIRECTIVE_DEFINITION, Directives.ONE_OF_DIRECTIVE_DEFINITION)) {
			this.known.put(standard.getName(), standard);
		}
	}

	void check(SdlElement element) {
		Set<String> seen = new HashSet<>();
		for (Directive directive : element.directives().getDirectives()) {
			DirectiveDefinition definition = this.known.get(directive.getName());
			if (definition == null) {
				this.problems.add("Directive @%s at %s is unknown; known are %s.", directive.getName(), element.place(),
						this.known.keySet());
				continue;
			}
			if (!seen.add(directive.getName()) && !definition.isRepeatable()) {
				this.problems.add("Directive @%s is given twice at %s; only the first has an effect.",
						directive.getName(), element.place());
			}
			checkLocation(element, directive, definition);
			checkArguments(element, directive, definition);
		}
	}

	private void checkLocation(SdlElement element, Directive directive, DirectiveDefinition definition) {
		List<String> allowed = definition.getDirectiveLocations().stream().map(DirectiveLocation::getName).toList();
		if (!allowed.contains(element.location().name())) {
			this.problems.add("Directive @%s has no effect at %s (%s); it may stand on: %s.", directive.getName(),
					element.place(), words(element.location().name()),
					allowed.stream().map(DirectiveCheck::words).collect(Collectors.joining(", ")));
		}
	}

	private static String words(String location) {
		return location.toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private void checkArguments(SdlElement element, Directive directive, DirectiveDefinition definition) {
		Map<String, InputValueDefinition> defined = new LinkedHashMap<>();
		definition.getInputValueDefinitions().forEach((argument) -> defined.put(argument.getName(), argument));
		for (Argument argument : directive.getArguments()) {
			InputValueDefinition allowed = defined.get(argument.getName());
			if (allowed == null) {
				this.problems.add("Directive @%s at %s has no argument \"%s\"; its arguments are %s.",
						directive.getName(), element.place(), argument.getName(), defined.keySet());
			}
			else if (!fits(argument.getValue(), allowed.getType())) {
				this.problems.add("Argument \"%s\" of @%s at %s must be %s, was %s.", argument.getName(),
						directive.getName(), element.place(), wanted(allowed.getType()),
						AstPrinter.printAst(argument.getValue()));
			}
		}
		defined.values()
			.stream()
			.filter((argument) -> argument.getType() instanceof NonNullType && argument.getDefaultValue() == null)
			.filter((argument) -> directive.getArgument(argument.getName()) == null)
			.forEach((argument) -> this.problems.add("Directive @%s at %s needs the argument \"%s\".",
					directive.getName(), element.place(), argument.getName()));
	}

	private String wanted(Type<?> type) {
		List<String> values = this.sdl.enumValues(Sdl.nameOf(type));
		return values.isEmpty() ? "of type " + AstPrinter.printAst(type) : "one of " + values;
	}

	private boolean fits(Value<?> value, Type<?> type) {
		if (type instanceof NonNullType required) {
			return fits(value, required.getType());
		}
		if (type instanceof ListType list) {
			return (value instanceof ArrayValue array)
					? array.getValues().stream().allMatch((each) -> fits(each, list.getType()))
					: fits(value, list.getType());
		}
		return switch (((TypeName) type).getName()) {
			case "String" -> value instanceof StringValue;
			case "Int" -> value instanceof IntValue number && number.getValue().bitLength() < Integer.SIZE;
			case "Float" -> value instanceof IntValue || value instanceof FloatValue;
			case "Boolean" -> value instanceof BooleanValue;
			default -> value instanceof EnumValue constant
					&& this.sdl.enumValues(Sdl.nameOf(type)).contains(constant.getName());
		};
	}

}
