package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where and when was measured.
 *
 * @param processor model of the processor
 * @param processors how many there are
 * @param memory gigabytes of memory
 * @param system name of the operating system
 * @param java version of Java
 * @param node version of Node.js
 * @param commit the commit that was measured, with a plus where files were changed
 * @param at when the run began
 * @param load how many processes wanted to run in the minute before, besides the bench
 */
record Machine(String processor, int processors, long memory, String system, String java, String node, String commit,
		Instant at, double load) {

	static Machine here() {
		return new Machine(value("/proc/cpuinfo", "model name"), Runtime.getRuntime().availableProcessors(),
				Long.parseLong(value("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1_048_576,
				value("/etc/os-release", "PRETTY_NAME"), System.getProperty("java.runtime.version"),
				output("node", "--version"),
				output("git", "rev-parse", "--short", "HEAD")
						+ (output("git", "status", "--porcelain").isEmpty() ? "" : "+"),
				Instant.now().truncatedTo(ChronoUnit.SECONDS),
				Double.parseDouble(text(Path.of("/proc/loadavg")).split(" ")[0]));
	}

	private static String value(String file, String name) {
		return text(Path.of(file)).lines()
			.filter((line) -> line.startsWith(name))
			.map((line) -> line.replaceFirst("^[^:=]*[:=]", "").replace("\"", "").trim())
			.findFirst()
			.orElse("unknown");
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String output(String... command) {
		try {
			Process process = new ProcessBuilder(command).start();
			return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
		}
		catch (IOException ex) {
			return "none";
		}
	}

}
