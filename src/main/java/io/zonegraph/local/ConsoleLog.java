package io.zonegraph.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the server wrote to its console since it was started.
 *
 * @param file where the console goes
 */
record ConsoleLog(Path file) {

	private static final int LAST_LINES = 12;

	private static final Pattern STACK_FRAME = Pattern.compile("\\s+(at |\\.\\.\\. ).*");

	/**
	 * Whether the server listens: on Bolt, and on HTTP for Neo4j Browser.
	 */
	boolean saysUp() {
		String text = String.join("\n", lines());
		return text.contains("Bolt enabled on") && text.contains("HTTP enabled on");
	}

	/**
	 * The last lines, indented; of stack traces only the messages.
	 */
	String lastLines() {
		List<String> lines = lines().stream().filter((line) -> !STACK_FRAME.matcher(line).matches()).toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())).indent(4);
	}

	private List<String> lines() {
		try {
			// Any byte is valid here; a UTF-8 reader may meet half a character.
			return Files.readAllLines(this.file, StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			return List.of();
		}
	}

}
