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
 * The folder with the seed files, on the class path or in the file system.
 *
 * @param address {@code classpath:…} or {@code file:…}, with or without a trailing slash
 */
record SeedLocation(String address) {

	private static final PathMatchingResourcePatternResolver RESOLVER = new PathMatchingResourcePatternResolver();

	/** The locations of a text that separates them by commas. */
	static List<SeedLocation> all(String addresses) {
		return Stream.of(addresses.split(",", -1)).map((address) -> new SeedLocation(address.strip())).toList();
	}

	/**
	 * All CSV files below several folders, those of one folder after those of the one
	 * before.
	 * @param addresses the folders, separated by commas
	 */
	static List<SeedFile> files(String addresses) {
		return all(addresses).stream().flatMap((location) -> location.files().stream()).toList();
	}

	/**
	 * All CSV files below the folder, sorted by path; empty if the folder does not exist.
	 */
	List<SeedFile> files() {
		try {
			Resource root = RESOLVER.getResource(folder());
			List<SeedFile> files = new ArrayList<>();
			for (Resource resource : RESOLVER.getResources(folder() + "**/*.csv")) {
				String relative = relative(root, resource);
				files.add(new SeedFile(readableAddress() + relative, relative, resource.getContentAsByteArray()));
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

	/** Whether a file is below the folder. */
	boolean holds(SeedFile file) {
		return file.path().equals(readableAddress() + file.relative());
	}

	private String readableAddress() {
		return folder().replaceFirst("^(classpath|file):(//)?", "");
	}

}
