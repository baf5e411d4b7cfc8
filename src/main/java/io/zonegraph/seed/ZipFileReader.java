package io.zonegraph.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads the CSV files in a zip file, which lie in it as in a folder. All files that its
 * directory lists are read, or none: rows that are missing from files are removed from
 * the graph.
 */
final class ZipFileReader {

	/** The most that all files may have together: far more than any package has. */
	private static final int MAX_BYTES = 256 * 1024 * 1024;

	private static final int MAX_ENTRIES = 10_000;

	/** What the Finder of macOS adds to each file. */
	private static final String MACOS = "__MACOSX/";

	private final Problems problems;

	ZipFileReader(Problems problems) {
		this.problems = problems;
	}

	/** The CSV files, sorted by path; empty, with a problem, if there are none. */
	List<SeedFile> read(SeedFile zip) {
		List<SeedFile> files = new ArrayList<>();
		Optional<String> fault = isZip(zip.content()) ? readInto(files, zip) : Optional.empty();
		if (fault.isEmpty() && files.isEmpty()) {
			fault = Optional.of("must be a zip file with CSV files: <package>/nodes/<Label>.csv and so on.");
		}
		fault.ifPresent((message) -> this.problems.add(zip.whole(), "%s", message));
		files.sort(Comparator.comparing(SeedFile::relative));
		return fault.isPresent() ? List.of() : files;
	}

	private static boolean isZip(byte[] content) {
		return content.length > 1 && content[0] == 'P' && content[1] == 'K';
	}

	private static Optional<String> readInto(List<SeedFile> files, SeedFile zip) {
		try (ZipFile entries = ZipFile.builder()
			.setSeekableByteChannel(new SeekableInMemoryByteChannel(zip.content()))
			.get()) {
			return readInto(files, entries, zip);
		}
		catch (IOException | RuntimeException ex) {
			return Optional.of("is damaged: " + ex.getMessage());
		}
	}

	/**
	 * Reads as far as the file is as it should be.
	 * @return what is wrong; empty if nothing is
	 */
	private static Optional<String> readInto(List<SeedFile> files, ZipFile zip, SeedFile file) throws IOException {
		int left = MAX_BYTES;
		List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
		if (entries.size() > MAX_ENTRIES) {
			return Optional.of("must have at most %d entries.".formatted(MAX_ENTRIES));
		}
		for (ZipArchiveEntry entry : entries) {
			Optional<String> fault = fault(zip, entry);
			if (fault.isPresent()) {
				return fault;
			}
			byte[] content = content(zip, entry, left);
			left -= content.length;
			if (left < 0) {
				return Optional.of("must have at most %d MiB when unpacked.".formatted(MAX_BYTES / 1024 / 1024));
			}
			if (isTable(entry.getName())) {
				files.add(new SeedFile(file.path() + "!/" + entry.getName(), entry.getName(), content));
			}
		}
		return Optional.empty();
	}

	private static Optional<String> fault(ZipFile zip, ZipArchiveEntry entry) {
		String name = entry.getName();
		if (leadsOut(name)) {
			return Optional.of("must have no entry that leads out of it, had \"%s\".".formatted(name));
		}
		if (isTable(name) && !isReadable(entry)) {
			return Optional.of("must have file names in UTF-8, had \"%s\".".formatted(name));
		}
		return zip.canReadEntryData(entry) ? Optional.empty() : Optional
			.of("must have no entry with a password or an unusual compression, had \"%s\".".formatted(name));
	}

	/** Whether its name is in UTF-8, or given in Unicode beside. */
	private static boolean isReadable(ZipArchiveEntry entry) {
		if (entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
			return true;
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(entry.getRawName()));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static boolean isTable(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".csv") && !name.startsWith(MACOS);
	}

	/**
	 * The bytes of an entry, one more than the limit if it has more.
	 * @throws IOException if they are not those that were packed
	 */
	private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int limit) throws IOException {
		byte[] content;
		try (InputStream packed = zip.getInputStream(entry)) {
			content = packed.readNBytes(limit + 1);
		}
		CRC32 checksum = new CRC32();
		checksum.update(content);
		if (content.length <= limit && checksum.getValue() != entry.getCrc()) {
			throw new IOException("the checksum of \"%s\" is wrong".formatted(entry.getName()));
		}
		return content;
	}

	private static boolean leadsOut(String name) {
		return name.startsWith("/") || name.contains("\\") || name.contains(":")
				|| Stream.of(name.split("/", -1)).anyMatch(".."::equals);
	}

}
