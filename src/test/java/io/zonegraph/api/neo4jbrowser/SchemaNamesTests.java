package io.zonegraph.api.neo4jbrowser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.zonegraph.api.neo4jbrowser.SchemaNames.Name;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.testing.Models;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaNamesTests {

	private static final Path PAGE = Path.of("docs/names.md");

	private final SchemaNames names = names(Models.zones());

	private final ChineseNames chinese = ChineseNames.shipped();

	@Test
	void tellsOfEveryLabelAndRelationshipTypeInOneLine() {
		assertThat(this.names.labels()).extracting(Name::name).contains("Entity", "Zone", "Observation", "Passage");
		assertThat(this.names.relationshipTypes()).extracting(Name::name)
			.containsExactlyElementsOf(Models.zones().relationshipTypes().keySet().stream().sorted().toList());
		assertThat(all()).allSatisfy((
				name) -> assertThat(name.meaning()).endsWith(".").doesNotContain("\n").doesNotContain("Properties of"));
	}

	@Test
	void readsRelationshipsFromStartToEnd() {
		assertThat(this.names.relationshipTypes()).contains(
				new Name("LOCATED_IN", "Something is located in a zone or at a place.",
						"Enterprise, Institute, Place, Platform, Project, Zone → Place, Zone"),
				new Name("OBSERVES", "What the figure is about.", "Observation → Entity"));
	}

	/** A name is translated anew when its description in the schema has changed. */
	@Test
	void isInChineseWhatTheSchemaSaysNow() {
		Map<String, String> translated = new LinkedHashMap<>();
		this.chinese.byName().forEach((name, translation) -> translated.put(name, translation.english()));
		assertThat(translated)
			.containsExactlyInAnyOrderEntriesOf(all().collect(Collectors.toMap(Name::name, Name::meaning)));
		assertThat(this.chinese.byName().values()).allSatisfy((translation) -> {
			assertThat(translation.term()).isNotBlank();
			assertThat(translation.meaning()).endsWith("。");
		});
	}

	@Test
	void isTheSameInTheDocuments() throws IOException {
		if (Boolean.getBoolean("zonegraph.update-snapshots")) {
			Files.writeString(PAGE, page());
		}
		assertThat(PAGE).as("rewrite it with -Dzonegraph.update-snapshots=true").hasContent(page());
	}

	@Test
	void namesTheEndsWhereNothingElseIsSaid() {
		assertThat(names(Models.films()).relationshipTypes()).isNotEmpty()
			.allSatisfy((name) -> assertThat(name.ends()).contains(" → "));
	}

	private Stream<Name> all() {
		return Stream.concat(this.names.labels().stream(), this.names.relationshipTypes().stream());
	}

	private String page() {
		return """
				# What the names of the graph mean

				From the descriptions in [`schema/`](../schema), written by `SchemaNamesTests`. The guided tour in Neo4j Browser says the same.

				## Labels

				| label | meaning | 中文 |
				| --- | --- | --- |
				"""
				+ rows(this.names.labels()) + """

						## Relationship types

						| type | meaning | from → to | 中文 |
						| --- | --- | --- | --- |
						""" + rows(this.names.relationshipTypes());
	}

	private String rows(List<Name> names) {
		return names.stream().map(this::row).collect(Collectors.joining());
	}

	private String row(Name name) {
		ChineseNames.Translation translation = this.chinese.translation(name.name()).orElseThrow();
		return "| `%s` | %s |%s %s:%s |\n".formatted(name.name(), name.meaning(),
				name.ends().isEmpty() ? "" : " " + name.ends() + " |", translation.term(), translation.meaning());
	}

	private static SchemaNames names(GraphModel model) {
		return new SchemaNames(model, new GraphSchema(model).executable());
	}

}
