package io.zonegraph.seed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the CSV files in a zip file, which lie in it as in a folder. */
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
		Optional<String> fault;
		List<SeedFile> files = new ArrayList<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.content()))) {
			fault = readInto(files, entries, zip);
		}
		catch (IOException | IllegalArgumentException ex) {
			fault = Optional.of("is damaged: " + ex.getMessage());
		}
		if (fault.isEmpty() && files.isEmpty()) {
			fault = Optional.of("must be a zip file with CSV files: <package>/nodes/<Label>.csv and so on.");
		}
		fault.ifPresent((message) -> this.problems.add(zip.whole(), "%s", message));
		files.sort(Comparator.comparing(SeedFile::relative));
		return fault.isPresent() ? List.of() : files;
	}

	/**
	 * Reads as far as the file is as it should be.
	 * @return what is wrong; empty if nothing is
	 */
	private static Optional<String> readInto(List<SeedFile> files, ZipInputStream entries, SeedFile zip)
			throws IOException {
		int left = MAX_BYTES;
		int count = 0;
		for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
			String name = entry.getName();
			if (++count > MAX_ENTRIES) {
				return Optional.of("must have at most %d entries.".formatted(MAX_ENTRIES));
			}
			if (leadsOut(name)) {
				return Optional.of("must have no entry that leads out of it, had \"%s\".".formatted(name));
			}
			byte[] content = entries.readNBytes(left + 1);
			left -= content.length;
			if (left < 0) {
				return Optional.of("must have at most %d MiB when unpacked.".formatted(MAX_BYTES / 1024 / 1024));
			}
			if (name.endsWith(".csv") && !name.startsWith(MACOS)) {
				files.add(new SeedFile(zip.path() + "!/" + name, name, content));
			}
		}
		return Optional.empty();
	}

	private static boolean leadsOut(String name) {
		return name.startsWith("/") || name.contains("\\") || name.contains(":")
				|| Stream.of(name.split("/", -1)).anyMatch(".."::equals);
	}

}
