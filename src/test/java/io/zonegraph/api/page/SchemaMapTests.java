package io.zonegraph.api.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.SDLNamedDefinition;
import org.junit.jupiter.api.Test;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

/** As a client reads the map: by introspection. */
class SchemaMapTests {

	private final Document zones = map(Models.zones());

	@Test
	void hasTypesWithALabelAndTheirLeavesOnly() {
		assertThat(this.zones.getDefinitionsOfType(SDLDefinition.class))
			.filteredOn(SDLNamedDefinition.class::isInstance)
			.extracting((definition) -> ((SDLNamedDefinition) definition).getName())
			.contains("Query", "Zone", "Enterprise", "Entity", "Date", "ZoneKind")
			.doesNotContain("Node", "PageInfo", "EnterpriseConnection", "EnterpriseWhere", "EnterpriseOrder");
	}

	@Test
	void leadsFromTheStartOfARelationshipToItsEnd() {
		assertThat(fields("Enterprise")).containsEntry("industries", "[Industry]");
		assertThat(fields("Industry")).doesNotContainKey("enterprises");
		assertThat(fields("Zone")).containsEntry("partOf", "[Zone]");
	}

	@Test
	void showsAtAnInterfaceWhatTypesHaveInCommon() {
		assertThat(this.zones.getDefinitionsOfType(InterfaceTypeDefinition.class)).extracting("name")
			.contains("Entity");
		assertThat(type("Enterprise").getImplements()).extracting("name").contains("Entity");
		assertThat(fields("Enterprise")).containsEntry("foundedYear", "Int").doesNotContainKeys("id", "name");
	}

	@Test
	void beginsWithTheListsOfEachType() {
		assertThat(fields("Query")).containsEntry("enterprises", "[Enterprise]").containsEntry("entities", "[Entity]");
	}

	@Test
	void leavesOutWhatTheSchemaHides() {
		assertThat(this.zones.getDefinitionsOfType(InterfaceTypeDefinition.class))
			.filteredOn((type) -> type.getName().equals("Entity"))
			.flatExtracting(InterfaceTypeDefinition::getFieldDefinitions)
			.extracting(FieldDefinition::getName)
			.contains("id", "name")
			.doesNotContain("initials", "searchKeys");
	}

	/** Which one implements which is declared: their members do not say. */
	@Test
	void takesInterfacesWithTheSameMembersForNeighbours() {
		GraphModel model = GraphModel.read(List.of("""
				interface Work @node(label: "Work") { id: ID! }
				interface Titled @node(label: "Titled") { id: ID! title: String }
				type Film implements Work & Titled @node(label: "Film") { id: ID! title: String }
				"""));
		assertThat(map(model).getDefinitionsOfType(InterfaceTypeDefinition.class)).extracting("name")
			.containsExactlyInAnyOrder("Work", "Titled");
	}

	private ObjectTypeDefinition type(String name) {
		return this.zones.getDefinitionsOfType(ObjectTypeDefinition.class)
			.stream()
			.filter((type) -> type.getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private Map<String, String> fields(String type) {
		return type(type).getFieldDefinitions()
			.stream()
			.collect(Collectors.toMap(FieldDefinition::getName, (field) -> AstPrinter.printAst(field.getType())));
	}

	@SuppressWarnings("unchecked")
	private static Document map(GraphModel model) {
		Map<String, Object> result = new SchemaMap(model, new GraphSchema(model).executable()).introspection();
		return new IntrospectionResultToSchema().createSchemaDefinition((Map<String, Object>) result.get("data"));
	}

}
