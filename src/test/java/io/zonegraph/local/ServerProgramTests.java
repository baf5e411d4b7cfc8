package io.zonegraph.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServerProgramTests {

	private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

	@TempDir
	Path temp;

	Path jars;

	@BeforeEach
	void createJars() throws IOException {
		this.jars = Files.createDirectory(this.temp.resolve("lib"));
		Files.createFile(this.jars.resolve("neo4j.jar"));
	}

	@Test
	void runsOnTheJvmOfTheApplication() {
		assertThat(program().java()).isExecutable().startsWith(JAVA_HOME);
	}

	@Test
	void saysWhatToDoWithoutJars() {
		Path missing = this.temp.resolve("missing");
		assertThatExceptionOfType(LocalServerFailure.class).isThrownBy(() -> ServerProgram.find(JAVA_HOME, missing))
			.withMessage("spring.neo4j.uri is not set, and there are no jars in " + missing
					+ " to run a local Neo4j server from.")
			.satisfies((failure) -> assertThat(failure.action()).contains("spring.neo4j.uri", "mvn spring-boot:run",
					"zonegraph.local.lib-folder"));
	}

	@Test
	void takesAFolderWithoutJarsForMissing() {
		assertThatExceptionOfType(LocalServerFailure.class).isThrownBy(() -> ServerProgram.find(JAVA_HOME, this.temp));
	}

	@Test
	void saysWhereItLookedForJava() {
		assertThatExceptionOfType(LocalServerFailure.class).isThrownBy(() -> ServerProgram.find(this.temp, this.jars))
			.withMessageContaining("No java executable in " + this.temp.resolve("bin"));
	}

	@Test
	void guardsTheServer() {
		ServerFolder folder = new ServerFolder(this.temp);
		List<String> command = program().server(folder, DataSize.ofMegabytes(300)).command();
		assertThat(command).contains("-Xmx300m")
			.containsSequence("-cp", folder.guardClasses() + File.pathSeparator + this.jars + File.separator + "*",
					"io.zonegraph.local.ServerGuard", folder.lockFile().toString(),
					"org.neo4j.server.CommunityEntryPoint");
	}

	@Test
	void keepsThePasswordOffTheCommandLine() {
		ServerFolder folder = new ServerFolder(this.temp);
		assertThat(program().setInitialPassword(folder).command()).endsWith("dbms", "set-initial-password",
				"@" + folder.passwordFile());
	}

	private ServerProgram program() {
		return ServerProgram.find(JAVA_HOME, this.jars);
	}

}
