package io.zonegraph.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The console output of the server since its start.
 *
 * @param file the file to which the output is redirected
 */
record ConsoleLog(Path file) {

	private static final int LAST_LINES = 12;

	private static final Pattern STACK_FRAME = Pattern.compile("\\s+(at |\\.\\.\\. ).*");

	/**
	 * Whether the server reports that it listens: on Bolt, and on HTTP for Neo4j Browser.
	 */
	boolean saysUp() {
		String text = String.join("\n", lines());
		return text.contains("Bolt enabled on") && text.contains("HTTP enabled on");
	}

	/** The last lines, indented and without stack frames. */
	String lastLines() {
		List<String> lines = lines().stream().filter((line) -> !STACK_FRAME.matcher(line).matches()).toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())).indent(4);
	}

	/** The last line that is not a stack frame; empty if there is none. */
	String lastLine() {
		return lastLines().strip().lines().reduce("", (earlier, later) -> later.strip());
	}

	/** Whether the output contains a text. */
	boolean contains(String text) {
		return lines().stream().anyMatch((line) -> line.contains(text));
	}

	private List<String> lines() {
		try {
			// Accepts any bytes; UTF-8 may end with an incomplete character.
			return Files.readAllLines(this.file, StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			return List.of();
		}
	}

}
