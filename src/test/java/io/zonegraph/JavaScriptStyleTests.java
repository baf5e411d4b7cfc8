package io.zonegraph;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.zonegraph.testing.NpmProject;

/**
 * The scripts and style sheets of the pages, of the examples and of the bench, as Biome
 * reads them: scripts are formatted, and nothing in either looks like a mistake.
 */
class JavaScriptStyleTests {

	private static final Path PROJECT = Path.of("src/test/javascript");

	/** As deep below the top as the project is: its scripts go up from there. */
	private static final Path COPY = Path.of("target/test/javascript");

	@Test
	void findsNothingToMend() throws Exception {
		NpmProject.install(PROJECT, COPY).run("npm", "run", "--silent", "check");
	}

}
