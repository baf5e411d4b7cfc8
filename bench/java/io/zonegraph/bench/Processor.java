package io.zonegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of a process. */
final class Processor {

	/** The unit of {@code /proc/PID/stat} is a hundredth of a second everywhere. */
	private static final double TICKS = 100;

	private Processor() {
	}

	/** Seconds of processor time that a process has taken, in its own code or for it. */
	static double seconds(long pid) {
		String stat = text(pid, "stat");
		String[] fields = stat.substring(stat.lastIndexOf(") ") + 2).split(" ");
		return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
	}

	/** Megabytes of memory that a process holds now. */
	static long memory(long pid) {
		return kilobytes(pid, "VmRSS:") / 1024;
	}

	/** Megabytes of memory that a process held at most. */
	static long mostMemory(long pid) {
		return kilobytes(pid, "VmHWM:") / 1024;
	}

	private static long kilobytes(long pid, String name) {
		return text(pid, "status").lines()
			.filter((line) -> line.startsWith(name))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.findFirst()
			.orElse(0);
	}

	private static String text(long pid, String file) {
		try {
			return Files.readString(Path.of("/proc", Long.toString(pid), file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
