package io.zonegraph.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.ArrayValue;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Reads the SDL that the expansion writes. It is a megabyte, plain in form, and read at
 * every start: this takes a small part of the time that graphql-java's parser does, which
 * reads what is not plain here (block strings, escapes, arguments of directives).
 */
final class GeneratedSdl {

	private static final String NO_TOKEN = "";

	private final Map<String, Type<?>> types = new HashMap<>();

	private String text = "";

	private int position;

	private String token = NO_TOKEN;

	/** The definitions in texts, each of which holds whole ones. */
	TypeDefinitionRegistry read(Collection<String> texts) {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		for (String each : texts) {
			Optional<List<SDLDefinition<?>>> plain = plain(each);
			if (plain.isPresent()) {
				plain.get().forEach((definition) -> registry.add(definition).ifPresent(GeneratedSdl::fail));
			}
			else {
				registry.merge(new SchemaParser().parse(each));
			}
		}
		return registry;
	}

	/** The definitions of the arguments of a field. */
	List<InputValueDefinition> arguments(String arguments) {
		if (arguments.isBlank()) {
			return List.of();
		}
		String holder = "type Holder { field(%s): ID }".formatted(arguments);
		return ((ObjectTypeDefinition) read(List.of(holder)).getType("Holder").orElseThrow()).getFieldDefinitions()
			.get(0)
			.getInputValueDefinitions();
	}

	private static void fail(Object problem) {
		throw new InvalidSchemaException(String.valueOf(problem));
	}

	private Optional<List<SDLDefinition<?>>> plain(String source) {
		this.text = source;
		this.position = 0;
		try {
			next();
			List<SDLDefinition<?>> definitions = new ArrayList<>();
			while (!this.token.equals(NO_TOKEN)) {
				definitions.add(definition());
			}
			return Optional.of(definitions);
		}
		catch (NotPlainException ex) {
			return Optional.empty();
		}
	}

	private SDLDefinition<?> definition() {
		Description description = description();
		String kind = taken();
		String name = taken();
		return switch (kind) {
			case "type" -> {
				List<Type> interfaces = interfaces();
				yield ObjectTypeDefinition.newObjectTypeDefinition()
					.name(name)
					.description(description)
					.implementz(interfaces)
					.fieldDefinitions(fields())
					.build();
			}
			case "input" -> InputObjectTypeDefinition.newInputObjectDefinition()
				.name(name)
				.description(description)
				.directives(directives())
				.inputValueDefinitions(inputs("{", "}"))
				.build();
			case "enum" -> EnumTypeDefinition.newEnumTypeDefinition()
				.name(name)
				.description(description)
				.enumValueDefinitions(values())
				.build();
			default -> throw new NotPlainException();
		};
	}

	@SuppressWarnings("rawtypes") // as graphql-java's builder takes them
	private List<Type> interfaces() {
		List<Type> interfaces = new ArrayList<>();
		if (skips("implements")) {
			interfaces.add(type());
			while (skips("&")) {
				interfaces.add(type());
			}
		}
		return interfaces;
	}

	private List<Directive> directives() {
		List<Directive> directives = new ArrayList<>();
		while (skips("@")) {
			directives.add(Directive.newDirective().name(taken()).build());
		}
		return directives;
	}

	private List<FieldDefinition> fields() {
		List<FieldDefinition> fields = new ArrayList<>();
		skip("{");
		while (!skips("}")) {
			Description description = description();
			FieldDefinition.Builder field = FieldDefinition.newFieldDefinition().description(description).name(taken());
			if (this.token.equals("(")) {
				field.inputValueDefinitions(inputs("(", ")"));
			}
			skip(":");
			fields.add(field.type(type()).build());
		}
		return fields;
	}

	private List<InputValueDefinition> inputs(String begin, String end) {
		List<InputValueDefinition> inputs = new ArrayList<>();
		skip(begin);
		while (!skips(end)) {
			Description description = description();
			InputValueDefinition.Builder input = InputValueDefinition.newInputValueDefinition()
				.description(description)
				.name(taken());
			skip(":");
			input.type(type());
			if (skips("=")) {
				input.defaultValue(value());
			}
			inputs.add(input.build());
		}
		return inputs;
	}

	private Value<?> value() {
		if (skips("[")) {
			skip("]");
			return ArrayValue.newArrayValue().build();
		}
		String value = taken();
		if (Character.isUpperCase(value.charAt(0))) {
			return EnumValue.of(value);
		}
		try {
			return IntValue.of(Integer.parseInt(value));
		}
		catch (NumberFormatException ex) {
			throw new NotPlainException();
		}
	}

	private List<EnumValueDefinition> values() {
		List<EnumValueDefinition> values = new ArrayList<>();
		skip("{");
		while (!skips("}")) {
			Description description = description();
			values.add(EnumValueDefinition.newEnumValueDefinition().description(description).name(taken()).build());
		}
		return values;
	}

	/** A type; its nodes are shared wherever it occurs. */
	private Type<?> type() {
		Type<?> type;
		if (skips("[")) {
			type = new ListType(type());
			skip("]");
		}
		else {
			String name = taken();
			type = this.types.computeIfAbsent(name, TypeName::new);
		}
		return skips("!") ? new NonNullType(type) : type;
	}

	private @Nullable Description description() {
		if (!this.token.startsWith("\"")) {
			return null;
		}
		String content = this.token.substring(1);
		next();
		return new Description(content, null, false);
	}

	private void skip(String expected) {
		if (!skips(expected)) {
			throw new NotPlainException();
		}
	}

	private boolean skips(String expected) {
		if (!this.token.equals(expected)) {
			return false;
		}
		next();
		return true;
	}

	/** The name that is the token at hand. */
	private String taken() {
		String name = this.token;
		if (name.isEmpty() || !isNamePart(name.charAt(0))) {
			throw new NotPlainException();
		}
		next();
		return name;
	}

	/** Goes to the next token; that of a string has one quote, at its beginning. */
	private void next() {
		while (this.position < this.text.length() && isBlank(this.text.charAt(this.position))) {
			this.position++;
		}
		int begin = this.position;
		if (begin == this.text.length()) {
			this.token = NO_TOKEN;
			return;
		}
		char first = this.text.charAt(this.position++);
		if (first == '"') {
			skipString();
			this.token = this.text.substring(begin, this.position - 1);
			return;
		}
		while (isNamePart(first) && this.position < this.text.length() && isNamePart(this.text.charAt(this.position))) {
			this.position++;
		}
		this.token = this.text.substring(begin, this.position);
	}

	private void skipString() {
		int end = this.text.indexOf('"', this.position);
		boolean block = end == this.position && this.text.startsWith("\"", end + 1);
		if (end < 0 || block || this.text.substring(this.position, end).indexOf('\\') >= 0) {
			throw new NotPlainException();
		}
		this.position = end + 1;
	}

	private static boolean isBlank(char each) {
		return each == ' ' || each == '\n' || each == '\r' || each == '\t' || each == ',';
	}

	private static boolean isNamePart(char each) {
		return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || each >= '0' && each <= '9' || each == '_';
	}

	/** The text has something that is left to graphql-java's parser. */
	private static final class NotPlainException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		NotPlainException() {
			super("not plain", null, false, false);
		}

	}

}
