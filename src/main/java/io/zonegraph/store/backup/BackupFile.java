package io.zonegraph.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A file with a backup.
 *
 * @param path where it is
 */
record BackupFile(Path path) {

	/**
	 * Reads the whole file and checks that it is complete and unchanged.
	 * @return what it holds
	 * @throws BackupException if it is not
	 */
	Manifest verify() {
		return read((line) -> {
		});
	}

	/**
	 * Reads the file.
	 * @param lines gets each line between the first and the last
	 * @return what it holds
	 * @throws BackupException if it is damaged, after lines before the damage were read
	 */
	Manifest read(Consumer<Map<String, Object>> lines) {
		if (!Files.isReadable(this.path)) {
			throw new BackupException("The file %s does not exist.".formatted(this.path),
					"Name a file that --graph.backup has written.");
		}
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(this.path)), StandardCharsets.UTF_8))) {
			return read(reader, lines);
		}
		catch (IOException | JacksonException | IllegalArgumentException | ClassCastException ex) {
			throw damaged(String.valueOf(ex.getMessage()), ex);
		}
	}

	private Manifest read(BufferedReader reader, Consumer<Map<String, Object>> lines) throws IOException {
		MessageDigest digest = GraphChecksum.sha256();
		String first = reader.readLine();
		if (first == null || !Backup.FORMAT.equals(BackupLine.parse(first).get("format"))) {
			throw damaged("it does not begin as a backup of the format " + Backup.FORMAT, null);
		}
		update(digest, first);
		long[] counts = new long[2];
		String line = reader.readLine();
		for (String next = reader.readLine(); line != null && next != null; next = reader.readLine()) {
			update(digest, line);
			Map<String, Object> map = BackupLine.parse(line);
			counts[0] += map.containsKey("node") ? 1 : 0;
			counts[1] += map.containsKey("relationship") ? 1 : 0;
			lines.accept(map);
			line = next;
		}
		return checked((line != null) ? BackupLine.parse(line) : Map.of(), counts,
				HexFormat.of().formatHex(digest.digest()));
	}

	private Manifest checked(Map<String, Object> last, long[] counts, String content) {
		Manifest manifest = Manifest.of(last);
		if (manifest.nodes() < 0) {
			throw damaged("its end is missing", null);
		}
		if (!content.equals(last.get(Manifest.CONTENT)) || counts[0] != manifest.nodes()
				|| counts[1] != manifest.relationships()) {
			throw damaged("its checksum or counts differ from its content", null);
		}
		return manifest;
	}

	private static void update(MessageDigest digest, String line) {
		digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
	}

	private BackupException damaged(String reason, @Nullable Throwable cause) {
		return new BackupException("The file %s is not a whole backup: %s.".formatted(this.path, reason),
				"Use another copy of the file.", cause);
	}

}
