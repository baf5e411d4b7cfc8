package io.zonegraph.api.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.zonegraph.model.GraphSchema;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

/** What the explorer is made of fits the schema. */
class ExplorerTests {

	private static final Path FOLDER = Path.of("src/main/resources/explorer");

	private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.([A-Z]\\w*)");

	private static final Pattern WORD = Pattern.compile("\\bt\\(\"(\\w+)\"");

	private static final GraphQLSchema SCHEMA = new GraphSchema(Models.zones()).executable();

	private static final Document OPERATIONS = Parser.parse(text("operations.graphql"));

	static Stream<String> operations() {
		return OPERATIONS.getDefinitionsOfType(OperationDefinition.class).stream().map(OperationDefinition::getName);
	}

	@ParameterizedTest
	@MethodSource("operations")
	void asksOnlyWhatTheSchemaKnows(String operation) {
		List<Definition> definitions = new ArrayList<>();
		add(operation, definitions, new LinkedHashSet<>());
		Document document = Document.newDocument().definitions(definitions).build();
		assertThat(new Validator().validateDocument(SCHEMA, document, Locale.ENGLISH)).isEmpty();
	}

	/** As the page does: an operation with the fragments that it uses. */
	private static void add(String name, List<Definition> definitions, Set<String> seen) {
		Definition<?> definition = OPERATIONS.getDefinitions()
			.stream()
			.filter((each) -> name.equals(nameOf(each)))
			.findFirst()
			.orElseThrow();
		definitions.add(definition);
		SPREAD.matcher(AstPrinter.printAst(definition))
			.results()
			.map((match) -> match.group(1))
			.filter(seen::add)
			.forEach((fragment) -> add(fragment, definitions, seen));
	}

	private static String nameOf(Definition<?> definition) {
		return (definition instanceof FragmentDefinition fragment) ? fragment.getName()
				: String.valueOf(((OperationDefinition) definition).getName());
	}

	@Test
	void hasAColourForEachTypeThatIsSeenOnBothGrounds() {
		JsonNode colours = json("colours.json");
		assertThat(colours.propertyNames()).containsAll(entityTypes().map(GraphQLObjectType::getName).toList());
		colours.forEach((colour) -> {
			double light = luminance(colour.asString());
			assertThat(1.05 / (light + 0.05)).as(colour + " on white").isGreaterThan(3);
			assertThat((light + 0.05) / (luminance("#10161e") + 0.05)).as(colour + " on black").isGreaterThan(3);
		});
	}

	@Test
	void hasChineseWordsForAllThatTheSchemaNames() {
		JsonNode words = json("words.json").get("zh");
		assertThat(words.get("types").propertyNames())
			.containsAll(entityTypes().map(GraphQLObjectType::getName).toList());
		Set<String> fields = new TreeSet<>();
		Set<String> values = new TreeSet<>();
		entityTypes().forEach((type) -> collect(type.getFieldDefinitions(), fields, values));
		facts().forEach((type) -> collect(type.getFieldDefinitions(), fields, values));
		fields.removeAll(commonFields());
		fields.remove("cursor");
		// The page tells types by their names.
		values.removeIf((value) -> value.startsWith("EntityType/"));
		assertThat(words.get("fields").propertyNames()).containsAll(fields);
		values.forEach((value) -> assertThat(words.at("/values/" + value).isMissingNode()).as(value).isFalse());
		assertThat(words.get("relationships").propertyNames()).containsAll(relationshipTypes());
	}

	/** Tables have a column or a filter for each of these. */
	@Test
	void hasChineseWordsForTheFieldsOfAllTypesThatHaveATable() {
		JsonNode words = json("words.json").get("zh");
		Set<String> missing = new TreeSet<>();
		tableTypes().forEach((type) -> {
			if (words.at("/types/" + type.getName()).isMissingNode()) {
				missing.add(type.getName());
			}
			type.getFieldDefinitions()
				.stream()
				.filter(ExplorerTests::isColumn)
				.map(GraphQLFieldDefinition::getName)
				.filter((field) -> words.at("/fields/" + field).isMissingNode())
				.forEach((field) -> missing.add(type.getName() + "." + field));
		});
		missing.removeIf((name) -> name.matches(".*\\.(pinyin|evidenceKeys|formerIds|.*En)"));
		assertThat(missing).isEmpty();
	}

	private static Stream<GraphQLObjectType> tableTypes() {
		return SCHEMA.getQueryType()
			.getFieldDefinitions()
			.stream()
			.filter((field) -> field.getArgument("where") != null && field.getArgument("orderBy") != null)
			.map((field) -> ((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType())).getField("nodes"))
			.map((nodes) -> GraphQLTypeUtil.unwrapAll(nodes.getType()))
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast);
	}

	private static boolean isColumn(GraphQLFieldDefinition field) {
		GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
		return type.getName().endsWith("Connection") || (field.getArguments().isEmpty()
				&& (type instanceof GraphQLScalarType || type instanceof GraphQLEnumType));
	}

	@Test
	void hasEachWordInBothLanguagesAndNoneThatIsNotUsed() throws IOException {
		Set<String> used = new TreeSet<>();
		StringBuilder scripts = new StringBuilder();
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".js")).toList()) {
				scripts.append(Files.readString(file));
			}
		}
		WORD.matcher(scripts).results().forEach((match) -> used.add(match.group(1)));
		JsonNode words = json("words.json");
		Set<String> chinese = new TreeSet<>(words.at("/zh/ui").propertyNames());
		assertThat(new TreeSet<>(words.at("/en/ui").propertyNames())).isEqualTo(chinese);
		assertThat(chinese).containsAll(used);
		assertThat(chinese.stream().filter((key) -> !scripts.toString().contains("\"" + key + "\"")))
			.allMatch((key) -> key.matches("(nav|chart)[A-Z].*"));
	}

	private static Stream<GraphQLObjectType> entityTypes() {
		return SCHEMA.getImplementations((GraphQLInterfaceType) SCHEMA.getType("Entity")).stream();
	}

	private static Stream<GraphQLObjectType> facts() {
		return SCHEMA.getImplementations((GraphQLInterfaceType) SCHEMA.getType("Fact")).stream();
	}

	/** Types of relationships between entities, by the types of their properties. */
	private static List<String> relationshipTypes() {
		return facts().map(GraphQLObjectType::getName)
			.filter((name) -> !name.endsWith("Edge"))
			.map((name) -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT))
			.toList();
	}

	/**
	 * Fields that every entity or every relationship has: the page shows those on its
	 * own.
	 */
	private static Set<String> commonFields() {
		Set<String> common = new TreeSet<>();
		for (String name : List.of("Entity", "Fact")) {
			((GraphQLInterfaceType) SCHEMA.getType(name)).getFieldDefinitions()
				.forEach((field) -> common.add(field.getName()));
		}
		return common;
	}

	private static void collect(List<GraphQLFieldDefinition> definitions, Set<String> fields, Set<String> values) {
		for (GraphQLFieldDefinition field : definitions) {
			GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
			if (field.getArguments().isEmpty()
					&& (type instanceof GraphQLScalarType || type instanceof GraphQLEnumType)) {
				fields.add(field.getName());
			}
			if (type instanceof GraphQLEnumType choice) {
				choice.getValues().forEach((value) -> values.add(type.getName() + "/" + value.getName()));
			}
		}
	}

	private static double luminance(String colour) {
		double[] parts = new double[3];
		for (int at = 0; at < 3; at++) {
			double part = Integer.parseInt(colour.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
			parts[at] = (part <= 0.03928) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
		}
		return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
	}

	private static JsonNode json(String name) {
		return JsonMapper.builder().build().readTree(text(name));
	}

	private static String text(String name) {
		try {
			return Files.readString(FOLDER.resolve(name));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
