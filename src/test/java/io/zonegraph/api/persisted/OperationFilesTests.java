package io.zonegraph.api.persisted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OperationFilesTests {

	@TempDir
	Path folder;

	@Test
	void readsAllFilesOfAFolderAndSingleFiles() throws IOException {
		Files.writeString(this.folder.resolve("A.graphql"), "query A { a }\n");
		Files.writeString(this.folder.resolve("b.json"), "{\"b\": \"query B { b }\", \"b2\": \"query B { b }\"}");
		Files.writeString(this.folder.resolve("ignored.txt"), "no GraphQL");
		OperationAllowlist listed = read("file:" + this.folder + "/", "file:" + this.folder.resolve("b.json"));
		assertThat(listed.texts()).containsExactlyInAnyOrder("query A { a }", "query B { b }");
		assertThat(listed.text("b2")).contains("query B { b }");
		assertThat(listed.text(PersistedOperations.hash("query A { a }"))).contains("query A { a }");
		assertThat(listed.contains(" query A { a } ")).isTrue();
		assertThat(listed.contains("query A {a}")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					a.graphql | query A {                                   | the document is not GraphQL. The document ends too early, at line 1, column 10.
					a.graphql | ~~                                          | the document is not GraphQL.
					a.json    | {"a": "query A {"}                          | a is not GraphQL. The document ends too early, at line 1, column 10.
					a.json    | {"a": 1}                                    | a must have the text of an operation as a string.
					a.json    | {}                                      | lists no operation
					a.json    | {"format": "apollo-persisted-query-manifest", "version": 1, "operation": []} | must have a list of "operations".
					a.json    | []                                          | must hold a JSON object.
					a.json    | {"a"                                        | must hold a JSON object.
					a.json    | {"operations": []}                          | must be of the format "apollo-persisted-query-manifest", version 1, was of none, version none.
					a.json    | {"format": "apollo-persisted-query-manifest", "version": 2} | version 1, was of "apollo-persisted-query-manifest", version 2.
					a.json    | {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": 1}]} | operations[0].id must be a string with an id.
					a.json    | {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "a"}]} | operations[0] must have the text of an operation as a string.
					""")
	void namesTheFileAndWhatIsWrongWithIt(String name, String content, String problem) throws IOException {
		Files.writeString(this.folder.resolve(name), content);
		assertThatExceptionOfType(InvalidOperationFileException.class)
			.isThrownBy(() -> read("file:" + this.folder + "/"))
			.withMessageContaining(name)
			.withMessageContaining(problem);
	}

	@Test
	void refusesTwoTextsOfOneId() throws IOException {
		Files.writeString(this.folder.resolve("a.json"), "{\"a\": \"{ a }\"}");
		Files.writeString(this.folder.resolve("b.json"), "{\"a\": \"{ b }\"}");
		assertThatExceptionOfType(InvalidOperationFileException.class)
			.isThrownBy(() -> read("file:" + this.folder + "/"))
			.withMessageContaining("a has the id \"a\" of an operation with another text");
	}

	@Test
	void namesALocationWithoutFiles() {
		assertThatExceptionOfType(InvalidOperationFileException.class)
			.isThrownBy(() -> read("file:" + this.folder + "/none/"))
			.withMessageContaining("/none/ has no .graphql or .json file");
		assertThatExceptionOfType(InvalidOperationFileException.class)
			.isThrownBy(() -> read("file:" + this.folder + "/none.json"))
			.withMessageContaining("none.json] cannot be read");
	}

	private static OperationAllowlist read(String... locations) {
		return new OperationFiles(new PathMatchingResourcePatternResolver(), JsonMapper.builder().build())
			.read(List.of(locations));
	}

}
