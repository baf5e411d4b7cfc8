package io.zonegraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.zonegraph.model.FieldMapping;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.MappedType.NodeType;
import io.zonegraph.model.RelationshipType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Adding a type to the schema means a migration: these tests tell which. */
class MigrationsTests {

	private final String migrations = String.join("\n", filesOf("src/main/resources/neo4j/migrations", ".cypher"));

	private final GraphModel model = GraphModel.read(filesOf("schema", ".graphqls"));

	@Test
	void makeIdsUniqueWithinEveryLabelOfTheSchema() {
		for (NodeType type : nodeTypes()) {
			String constraint = "FOR (n:%s) REQUIRE n.%s IS UNIQUE".formatted(type.label(), type.key().name());
			assertThat(this.migrations)
				.as("Type \"%s\" has no constraint; add a new file V…__….cypher in src/main/resources/neo4j/migrations with "
						+ "\"CREATE CONSTRAINT … IF NOT EXISTS %s;\"", type.name(), constraint)
				.contains(constraint);
		}
	}

	@Test
	void makeIdsUniqueWithinEveryRelationshipTypeThatHasOne() {
		for (RelationshipType type : this.model.relationshipTypes().values()) {
			if (type.properties().stream().map(FieldMapping.Property::name).anyMatch("id"::equals)) {
				String constraint = "FOR ()-[r:%s]-() REQUIRE r.id IS UNIQUE".formatted(type.type());
				assertThat(this.migrations)
					.as("Relationship type %s has no constraint; add a new file V…__….cypher in src/main/resources/neo4j/migrations with "
							+ "\"CREATE CONSTRAINT … IF NOT EXISTS %s;\"", type.type(), constraint)
					.contains(constraint);
			}
		}
	}

	@Test
	void indexTheNamesOfEveryLabelThatHasThem() {
		for (NodeType type : nodeTypes()) {
			if (type.field("name").isPresent()) {
				String index = "FOR (n:%s) ON (n.name)".formatted(type.label());
				assertThat(this.migrations)
					.as("Type \"%s\" has no index on its name; add a new file V…__….cypher in src/main/resources/neo4j/migrations with "
							+ "\"CREATE INDEX … IF NOT EXISTS %s;\"", type.name(), index)
					.contains(index);
			}
		}
	}

	private List<NodeType> nodeTypes() {
		List<NodeType> types = new ArrayList<>(this.model.nodeTypes());
		this.model.nodeType("Entity").ifPresent(types::add);
		return types;
	}

	private static List<String> filesOf(String folder, String ending) {
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			List<String> texts = new ArrayList<>();
			for (Path file : files.filter((each) -> each.toString().endsWith(ending)).sorted().toList()) {
				texts.add(Files.readString(file));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
