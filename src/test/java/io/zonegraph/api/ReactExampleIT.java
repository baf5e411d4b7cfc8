package io.zonegraph.api;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The React example is generated, checked and built as it stands. */
class ReactExampleIT {

	private static final Path EXAMPLE = Path.of("docs/examples/react");

	/** As deep below the project as the example is: it names the schema from there. */
	private static final Path COPY = Path.of("target/examples/react");

	@Test
	void isBuiltWithTheTypesOfItsOperationsOnly() throws Exception {
		Assumptions.assumeTrue(isOnThePath("npm"), "No npm: the React example is not built.");
		FileSystemUtils.deleteRecursively(COPY);
		FileSystemUtils.copyRecursively(EXAMPLE, COPY);
		run("npm", "ci", "--no-audit", "--no-fund");
		run("npm", "run", "build");
		assertThat(COPY.resolve("dist/index.html")).exists();
		assertThat(Files.readAllLines(COPY.resolve("src/generated/graphql.ts"))).hasSizeLessThan(300);
	}

	@ParameterizedTest
	@ValueSource(strings = { "codegen.ts", "vite.config.ts", "src/main.tsx", "src/App.tsx" })
	void isTheSameInTheDocuments(String file) throws IOException {
		String kind = file.substring(file.lastIndexOf('.') + 1);
		assertThat(Files.readString(Path.of("docs/front-end.md")))
			.contains("```" + kind + "\n" + Files.readString(EXAMPLE.resolve(file)) + "```");
	}

	private static void run(String... command) throws IOException, InterruptedException {
		Path log = COPY.resolve(String.join("-", List.of(command).subList(0, 2)) + ".log");
		Process process = new ProcessBuilder(command).directory(COPY.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		boolean ended = process.waitFor(5, TimeUnit.MINUTES);
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		assertThat(ended && process.exitValue() == 0).as("%s%n%s", String.join(" ", command), Files.readString(log))
			.isTrue();
	}

	private static boolean isOnThePath(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

}
