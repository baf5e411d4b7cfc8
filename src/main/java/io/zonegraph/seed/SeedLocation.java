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

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.UriUtils;

/**
 * The folder with the seed files, on the class path or in the file system.
 *
 * @param address {@code classpath:…} or {@code file:…}; a missing trailing slash is added
 */
record SeedLocation(String address) {

	private static final PathMatchingResourcePatternResolver RESOLVER = new PathMatchingResourcePatternResolver();

	SeedLocation {
		address = address.endsWith("/") ? address : address + "/";
	}

	/**
	 * All CSV files below the folder, sorted by path; empty if the folder does not exist.
	 */
	List<SeedFile> files() {
		try {
			Resource root = RESOLVER.getResource(this.address);
			List<SeedFile> files = new ArrayList<>();
			for (Resource resource : RESOLVER.getResources(this.address + "**/*.csv")) {
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

	private String readableAddress() {
		return this.address.replaceFirst("^(classpath|file):(//)?", "");
	}

}
