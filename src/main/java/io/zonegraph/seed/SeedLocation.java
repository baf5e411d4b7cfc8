package io.zonegraph.seed;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.UriUtils;

/**
 * A folder with seed files, a zip file, or a workbook, on the class path or in the file
 * system.
 *
 * @param address {@code classpath:…} or {@code file:…}; that of a folder with or without
 * a trailing slash
 */
record SeedLocation(String address) {

	/** The second one is refused where files are read, rather than left out. */
	private static final List<String> EXTENSIONS = List.of(".csv", ".CSV");

	private static final PathMatchingResourcePatternResolver RESOLVER = new PathMatchingResourcePatternResolver();

	/** The locations of a text that separates them by commas; none if it is blank. */
	static List<SeedLocation> all(String addresses) {
		return addresses.isBlank() ? List.of()
				: Stream.of(addresses.split(",", -1)).map((address) -> new SeedLocation(address.strip())).toList();
	}

	/**
	 * The files of several locations, those of one after those of the one before.
	 * @param addresses the locations, separated by commas
	 */
	static List<SeedFile> files(String addresses) {
		return all(addresses).stream().flatMap((location) -> location.files().stream()).toList();
	}

	/**
	 * All CSV files below the folder, sorted by path, or the file; empty if it does not
	 * exist.
	 */
	List<SeedFile> files() {
		try {
			if (isFile()) {
				return file(RESOLVER.getResource(this.address));
			}
			Resource root = RESOLVER.getResource(folder());
			List<SeedFile> files = new ArrayList<>();
			for (String extension : EXTENSIONS) {
				for (Resource resource : RESOLVER.getResources(folder() + "**/*" + extension)) {
					String relative = relative(root, resource);
					files.add(new SeedFile(readableAddress() + relative, relative, resource.getContentAsByteArray()));
				}
			}
			files.sort(Comparator.comparing(SeedFile::relative));
			return files;
		}
		catch (FileNotFoundException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the seed at %s".formatted(this.address), ex);
		}
	}

	private List<SeedFile> file(Resource file) throws IOException {
		if (!file.exists()) {
			return List.of();
		}
		String name = file.isFile() ? file.getFile().getName() : String.valueOf(file.getFilename());
		return List.of(new SeedFile(readable(this.address), name, file.getContentAsByteArray()));
	}

	/** Why it has no files. */
	String fault() {
		if (!this.address.matches("(classpath|file):.*")) {
			return "must begin with file: or classpath:, as in file:/data/second.xlsx.";
		}
		return isFile() ? "does not exist." : "has no CSV file below it, or does not exist.";
	}

	/** Whether it is a file rather than a folder. */
	boolean isFile() {
		return FileKind.of(this.address) != FileKind.OTHER;
	}

	private static String relative(Resource root, Resource file) throws IOException {
		if (root.isFile()) {
			Path path = root.getFile().getAbsoluteFile().toPath().relativize(file.getFile().getAbsoluteFile().toPath());
			return path.toString().replace(File.separatorChar, '/');
		}
		String address = file.getURL().toString().substring(root.getURL().toString().length());
		return UriUtils.decode(address, StandardCharsets.UTF_8);
	}

	private String folder() {
		return this.address.endsWith("/") ? this.address : this.address + "/";
	}

	/** Whether a file is below the folder, or is the one. */
	boolean holds(SeedFile file) {
		return file.path().equals(isFile() ? readable(this.address) : readableAddress() + file.relative());
	}

	private String readableAddress() {
		return readable(folder());
	}

	private static String readable(String address) {
		return address.replaceFirst("^(classpath|file):(//)?", "");
	}

}
