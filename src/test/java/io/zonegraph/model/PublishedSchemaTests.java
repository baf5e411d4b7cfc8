package io.zonegraph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedSchemaTests {

	private static final Path FILE = Path.of("schema/published/schema.graphql");

	private static final String UPDATE = "zonegraph.update-snapshots";

	private final String published = published();

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
		assertThat(published()).isEqualTo(this.published);
	}

	@Test
	void keepsMappingAndIntrospectionToItself() {
		assertThat(this.published).doesNotContain("@relationship", "@node", "@cypher", "__Schema", "directive @skip")
			.contains("@oneOf");
	}

	/** The text of the published schema. */
	static String published() {
		return PublishedSchema.textOf(new GraphSchema(GraphModel.read(texts())).executable());
	}

	/** The hand-written schema files. */
	static List<String> texts() {
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
