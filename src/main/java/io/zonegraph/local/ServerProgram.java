package io.zonegraph.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.unit.DataSize;

/**
 * The executable of the Neo4j server: a JVM and the server's jars.
 *
 * @param java path of the Java executable
 * @param jars folder with the server's jars
 */
record ServerProgram(Path java, Path jars) {

	/**
	 * Finds the Java executable and the server's jars.
	 * @throws LocalServerFailure if either is missing
	 */
	static ServerProgram find(Path javaHome, Path libFolder) {
		return new ServerProgram(javaIn(javaHome), jarsIn(libFolder.toAbsolutePath().normalize()));
	}

	private static Path javaIn(Path javaHome) {
		return Stream.of("java", "java.exe")
			.map((name) -> javaHome.resolve("bin").resolve(name))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new LocalServerFailure(
					"No java executable in %s to run the local Neo4j server with.".formatted(javaHome.resolve("bin")),
					"Run the application on a complete Java runtime, or set spring.neo4j.uri to use a database of your own."));
	}

	private static Path jarsIn(Path folder) {
		if (Files.isDirectory(folder) && hasJars(folder)) {
			return folder;
		}
		throw new LocalServerFailure(
				"spring.neo4j.uri is not set, and there are no jars in %s to run a local Neo4j server from."
					.formatted(folder),
				"Set spring.neo4j.uri to use a database of your own, or run the application through Maven (mvn spring-boot:run), which fetches the jars. zonegraph.local.lib-folder names their folder.");
	}

	private static boolean hasJars(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch((file) -> file.toString().endsWith(".jar"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The command that runs the server until its standard input is closed. */
	ProcessBuilder server(ServerFolder folder, DataSize heap) {
		return command(folder,
				List.of("-Xmx" + ServerConfiguration.megabytes(heap), "--add-opens=java.base/java.nio=ALL-UNNAMED",
						"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
						"-Dio.netty.tryReflectionSetAccessible=true"),
				ServerGuard.class.getName(), folder.lockFile().toString(), "org.neo4j.server.CommunityEntryPoint",
				"--home-dir=" + folder.path(), "--config-dir=" + folder.configuration(), "--console-mode");
	}

	/**
	 * The command that sets the initial password before the server is first started. It
	 * reads the password from a file, because other users of the machine can see command
	 * lines.
	 */
	ProcessBuilder setInitialPassword(ServerFolder folder) {
		return command(folder, List.of("-XX:TieredStopAtLevel=1"), "org.neo4j.cli.AdminTool", "dbms",
				"set-initial-password", "@" + folder.passwordFile());
	}

	private ProcessBuilder command(ServerFolder folder, List<String> options, String... mainClassAndArguments) {
		List<String> command = new ArrayList<>();
		command.add(this.java.toString());
		command.addAll(options);
		command.add("-cp");
		command.add(folder.guardClasses() + File.pathSeparator + this.jars + File.separator + "*");
		Collections.addAll(command, mainClassAndArguments);
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.path().toFile())
			.redirectErrorStream(true)
			.redirectOutput(folder.consoleLog().toFile());
		Map<String, String> environment = builder.environment();
		environment.put("NEO4J_HOME", folder.path().toString());
		environment.put("NEO4J_CONF", folder.configuration().toString());
		// Meant for the application only: a debugger's port cannot be used twice.
		environment.remove("JAVA_TOOL_OPTIONS");
		environment.remove("JDK_JAVA_OPTIONS");
		return builder;
	}

}
