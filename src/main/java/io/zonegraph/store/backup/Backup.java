package io.zonegraph.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Copies a graph to a file: JSON lines, compressed with gzip. The first line says what it
 * is; constraints, indexes, nodes and relationships follow; the last line is the
 * {@link Manifest}, with a checksum of all lines before it.
 */
final class Backup {

	static final String FORMAT = "zonegraph-backup/1";

	/** A graph that others write to is read once more. */
	private static final int ATTEMPTS = 3;

	private final Driver driver;

	private final SessionConfig session;

	private final Clock clock;

	/**
	 * A backup of one database.
	 * @param driver the driver
	 * @param session names the database; reads go to the member of a cluster that takes
	 * writes, where no earlier state can be seen
	 * @param clock the time written to the file
	 */
	Backup(Driver driver, SessionConfig session, Clock clock) {
		this.driver = driver;
		this.session = session;
		this.clock = clock;
	}

	/**
	 * Writes the graph to a new file, which appears when it is complete and has been read
	 * back.
	 * @throws BackupException if the file exists or cannot be written, or if the graph
	 * does not stand still
	 */
	Manifest to(Path file) {
		Path target = file.toAbsolutePath();
		if (Files.exists(target)) {
			throw new BackupException("The file %s exists.".formatted(file), "Name a new file, or move the old one.");
		}
		try {
			// Only the owner may read a temporary file.
			Path unfinished = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".unfinished");
			try {
				Manifest manifest = write(unfinished, ATTEMPTS);
				if (!new BackupFile(unfinished).verify().equals(manifest)) {
					throw new IOException("The file does not hold what was written to it");
				}
				Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
				return manifest;
			}
			finally {
				Files.deleteIfExists(unfinished);
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw new BackupException("The file %s cannot be written: %s".formatted(file, ex),
					"Check that its folder exists, may be written to, and has room.", ex);
		}
	}

	private Manifest write(Path file, int attempts) throws IOException {
		try (Session opened = this.driver.session(this.session)) {
			Set<String> before = version(opened);
			Manifest manifest = write(file, opened);
			if (version(opened).equals(before)) {
				return manifest;
			}
		}
		catch (GraphScan.ChangedGraphException ex) {
			// Once more.
		}
		if (attempts == 1) {
			throw new BackupException("The graph was written to while it was read, %d times.".formatted(ATTEMPTS),
					"Stop what writes to it, and try again.");
		}
		return write(file, attempts - 1);
	}

	/** Changes with each commit. */
	private static Set<String> version(Session session) {
		session.run("RETURN 1").consume();
		return session.lastBookmarks().stream().map(Bookmark::value).collect(Collectors.toSet());
	}

	private Manifest write(Path file, Session opened) throws IOException {
		try (OutputStream compressed = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
				DigestOutputStream out = new DigestOutputStream(new BufferedOutputStream(compressed),
						GraphChecksum.sha256())) {
			line(out, BackupLine.JSON
				.writeValueAsString(Ordered.map("format", FORMAT, "createdAt", this.clock.instant().toString())));
			GraphScan.schema(opened).forEach((rule) -> line(out, rule.text()));
			Manifest manifest = new GraphScan(opened, (each) -> line(out, each.text())).run();
			String content = HexFormat.of().formatHex(out.getMessageDigest().digest());
			line(out, BackupLine.JSON.writeValueAsString(manifest.toMap(content)));
			return manifest;
		}
	}

	private static void line(OutputStream out, String text) {
		try {
			out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
