package io.zonegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A folder that says how one operation is answered: {@code operation.graphql},
 * {@code variables.json} (optional), {@code statement.cypher} and {@code result.json}.
 * The last two are rewritten only with {@code -Dzonegraph.update-snapshots=true}; look at
 * the difference before you commit it.
 */
public record OperationCase(Path folder) {

	private static final boolean UPDATE = Boolean.getBoolean("zonegraph.update-snapshots");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The cases below a folder of {@code src/test/resources/cases}. */
	public static Stream<OperationCase> in(String name) {
		try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases", name))) {
			return folders.sorted().map(OperationCase::new).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String operation() {
		return Models.text(this.folder.resolve("operation.graphql"));
	}

	public Map<String, Object> variables() {
		Path file = this.folder.resolve("variables.json");
		return Files.exists(file) ? JSON.readValue(Models.text(file), new TypeReference<Map<String, Object>>() {
		}) : Map.of();
	}

	public void assertStatement(String statement) {
		check("statement.cypher", statement + "\n");
	}

	public void assertResult(Map<String, Object> specification) {
		check("result.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(specification) + "\n");
	}

	private void check(String name, String actual) {
		Path file = this.folder.resolve(name);
		try {
			if (UPDATE) {
				Files.writeString(file, actual);
			}
			assertThat(actual).as("%s (rewrite it with -Dzonegraph.update-snapshots=true)", file)
				.isEqualTo(Models.text(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.folder.getFileName().toString();
	}

}
