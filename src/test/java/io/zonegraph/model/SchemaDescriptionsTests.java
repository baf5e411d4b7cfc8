package io.zonegraph.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written by hand is described where it is written; what is generated, once. */
class SchemaDescriptionsTests {

	private static final String BUILT_IN = "ID|String|Int|Float|Boolean";

	@Test
	void describeEveryHandWrittenTypeFieldArgumentAndValue() throws IOException {
		for (String text : PublishedSchemaTests.texts()) {
			TypeDefinitionRegistry written = new SchemaParser().parse(text);
			assertThat(definitions(written).stream().flatMap((type) -> undescribed(type, ""))).isEmpty();
		}
	}

	@Test
	void describeEveryPublishedType() {
		TypeDefinitionRegistry published = published();
		assertThat(definitions(published)).hasSizeGreaterThan(500).allMatch(SchemaDescriptionsTests::isDescribed);
	}

	@Test
	void describeMembersOfGeneratedTypesOnceAndThenNoMore() {
		List<String> descriptions = published().getTypes(ImplementingTypeDefinition.class)
			.stream()
			.filter((type) -> type.getName().matches(".*(Connection|Edge|Groups|Group|Aggregate)"))
			.flatMap((type) -> ((ImplementingTypeDefinition<?>) type).getFieldDefinitions().stream())
			.filter(SchemaDescriptionsTests::isDescribed)
			.map((field) -> field.getDescription().getContent())
			.toList();
		assertThat(descriptions).doesNotHaveDuplicates().anyMatch((text) -> text.contains("Position of the page"));
	}

	@Test
	void stayWithinTheSizeThatToolsHandleWell() {
		String text = PublishedSchemaTests.published();
		assertThat(definitions(published()).size()).isLessThanOrEqualTo(1_200);
		assertThat(text.lines().count()).isLessThanOrEqualTo(15_000);
	}

	@Test
	void answerIntrospectionWithTwoMegabytesAtTheMost() {
		GraphQLSchema schema = new GraphSchema(GraphModel.read(PublishedSchemaTests.texts())).executable();
		ExecutionResult answer = GraphQL.newGraphQL(schema)
			.build()
			.execute(IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
				.descriptions(true)
				.specifiedByUrl(true)
				.isOneOf(true)
				.directiveIsRepeatable(true)
				.schemaDescription(true)
				.inputValueDeprecation(true)
				.typeRefFragmentDepth(9)));
		assertThat(answer.getErrors()).isEmpty();
		String text = JsonMapper.shared().writeValueAsString(answer.toSpecification());
		assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(2_200_000);
	}

	private static TypeDefinitionRegistry published() {
		return new SchemaParser().parse(PublishedSchemaTests.published());
	}

	private static List<Node<?>> definitions(TypeDefinitionRegistry registry) {
		List<Node<?>> definitions = new ArrayList<>(
				registry.types().values().stream().map(Node.class::cast).map((each) -> (Node<?>) each).toList());
		definitions.addAll(registry.getDirectiveDefinitions().values());
		registry.scalars()
			.values()
			.stream()
			.filter((scalar) -> !scalar.getName().matches(BUILT_IN))
			.forEach(definitions::add);
		return definitions;
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

}
