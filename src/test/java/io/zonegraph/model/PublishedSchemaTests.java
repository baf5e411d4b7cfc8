package io.zonegraph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedSchemaTests {

	private static final Path FILE = Path.of("schema/published/schema.graphql");

	private static final String BUILT_IN = "ID|String|Int|Float|Boolean";

	private static final String UPDATE = "zonegraph.update-snapshots";

	private final String published = PublishedSchema.textOf(GraphModel.read(texts()).executableSchema());

	@Test
	void isWhatTheCommittedFileSays() throws IOException {
		if (Boolean.getBoolean(UPDATE)) {
			Files.createDirectories(FILE.getParent());
			Files.writeString(FILE, this.published);
		}
		assertThat(FILE).exists();
		assertThat(this.published)
			.as("The published schema has changed. If clients can live with the change, run this test with -D%s=true "
					+ "and commit %s.", UPDATE, FILE)
			.isEqualTo(Files.readString(FILE));
	}

	@Test
	void isTheSameHoweverOftenItIsPrinted() {
		assertThat(PublishedSchema.textOf(GraphModel.read(texts()).executableSchema())).isEqualTo(this.published);
	}

	@Test
	void describesEveryTypeFieldArgumentAndValue() {
		TypeDefinitionRegistry registry = new SchemaParser().parse(this.published);
		List<Node<?>> definitions = new ArrayList<>();
		registry.types().values().forEach(definitions::add);
		definitions.addAll(registry.getDirectiveDefinitions().values());
		registry.scalars()
			.values()
			.stream()
			.filter((scalar) -> !scalar.getName().matches(BUILT_IN))
			.forEach(definitions::add);
		assertThat(definitions).isNotEmpty();
		assertThat(definitions.stream().flatMap((definition) -> undescribed(definition, ""))).isEmpty();
	}

	@Test
	void keepsMappingAndIntrospectionToItself() {
		assertThat(this.published).doesNotContain("@relationship", "@node", "@cypher", "__Schema", "directive @skip")
			.contains("@oneOf");
	}

	private static Stream<String> undescribed(Node<?> node, String parent) {
		String place = parent + ((node instanceof NamedNode<?> named) ? named.getName() : "?");
		Stream<String> below = parts(node).stream().flatMap((part) -> undescribed(part, place + "."));
		return isDescribed(node) ? below : Stream.concat(Stream.of(place), below);
	}

	private static boolean isDescribed(Node<?> node) {
		Description description = (node instanceof DescribedNode<?> described) ? described.getDescription() : null;
		return description != null && !description.getContent().isBlank();
	}

	private static List<? extends Node<?>> parts(Node<?> node) {
		if (node instanceof ImplementingTypeDefinition<?> type) {
			return type.getFieldDefinitions();
		}
		if (node instanceof FieldDefinition field) {
			return field.getInputValueDefinitions();
		}
		if (node instanceof EnumTypeDefinition type) {
			return type.getEnumValueDefinitions();
		}
		return (node instanceof InputObjectTypeDefinition type) ? type.getInputValueDefinitions() : List.of();
	}

	private static List<String> texts() {
		try (Stream<Path> files = Files.list(Path.of("schema"))) {
			List<String> texts = new ArrayList<>();
			for (Path file : files.filter((each) -> each.toString().endsWith(".graphqls")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
