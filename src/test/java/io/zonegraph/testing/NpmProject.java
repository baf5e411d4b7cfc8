package io.zonegraph.testing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An installed copy of an npm project of this repository. Where there is no npm, the
 * tests that ask for one are skipped and say so.
 *
 * <pre class="code">
 * NpmProject project = NpmProject.install(Path.of("docs/examples/react"), Path.of("target/examples/react"));
 * project.with("VITE_ZONEGRAPH", "http://localhost:8080").run("npx", "vite", "build");
 * try (NpmServer server = project.serve("npx", "vite", "preview", "--port", "0")) {
 * 	page.navigate(server.address());
 * }
 * </pre>
 *
 * @param folder where the copy is
 * @param environment variables for its commands, besides those of this process
 */
public record NpmProject(Path folder, Map<String, String> environment) {

	/** What builds leave beside the sources: the copy makes its own. */
	private static final Set<String> BUILT = Set.of("node_modules", "dist", "build", "generated", "__generated__");

	/** A command that hangs fails in the end; one that works is never near it. */
	private static final Duration LIMIT = Duration.ofMinutes(20);

	public NpmProject {
		environment = Map.copyOf(environment);
	}

	/**
	 * Copies the sources of a project and installs what its lock file lists.
	 * @param copy below {@code target}; what was there before is deleted
	 */
	public static NpmProject install(Path source, Path copy) throws IOException, InterruptedException {
		Assumptions.assumeTrue(SearchPath.find("npm").isPresent(), "No npm: " + source + " is not run.");
		FileSystemUtils.deleteRecursively(copy);
		copySources(source, copy);
		NpmProject project = new NpmProject(copy, Map.of("NO_COLOR", "1"));
		project.run("npm", "ci", "--no-audit", "--no-fund");
		return project;
	}

	private static void copySources(Path source, Path copy) throws IOException {
		Files.walkFileTree(source, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				if (BUILT.contains(folder.getFileName().toString())) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				Files.createDirectories(copy.resolve(source.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, copy.resolve(source.relativize(file)));
				return FileVisitResult.CONTINUE;
			}

		});
	}

	/** The same project with one more variable for its commands. */
	public NpmProject with(String variable, String value) {
		Map<String, String> more = new HashMap<>(this.environment);
		more.put(variable, value);
		return new NpmProject(this.folder, more);
	}

	/** A file of the copy. */
	public Path file(String name) {
		return this.folder.resolve(name);
	}

	/**
	 * Runs a command to its end; one that fails, or does not end, fails the test with its
	 * output.
	 * @return its output and errors
	 */
	public String run(String... command) throws IOException, InterruptedException {
		Path log = log(command);
		Process process = start(log, command);
		boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
		end(process);
		String output = Files.readString(log);
		assertThat(ended && process.exitValue() == 0).as("%s%n%s", String.join(" ", command), output).isTrue();
		return output.strip();
	}

	/**
	 * Starts a server that prints its own address, as Vite does.
	 * @return the server, once it has printed the address
	 */
	public NpmServer serve(String... command) throws IOException, InterruptedException {
		Path log = log(command);
		return NpmServer.await(start(log, command), log, LIMIT);
	}

	private Path log(String... command) {
		return file(String.join("-", command) + ".log");
	}

	private Process start(Path log, String... command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().putAll(this.environment);
		return builder.start();
	}

	/** Ends what npm has started, too. */
	static void end(Process process) {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}

}
