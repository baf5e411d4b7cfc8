package io.zonegraph.seed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * The folder with the seed's files, on the class path or on disk.
 *
 * @param address {@code classpath:…} or {@code file:…}, with a slash at its end
 */
record SeedLocation(String address) {

	private static final PathMatchingResourcePatternResolver RESOLVER = new PathMatchingResourcePatternResolver();

	SeedLocation {
		address = address.endsWith("/") ? address : address + "/";
	}

	/** All CSV files below the folder, by path. */
	List<SeedFile> files() {
		try {
			String root = RESOLVER.getResource(this.address).getURL().toString();
			List<SeedFile> files = new ArrayList<>();
			for (Resource resource : RESOLVER.getResources(this.address + "**/*.csv")) {
				String relative = relative(root, resource.getURL().toString());
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

	private static String relative(String root, String file) {
		String path = file.startsWith(root) ? file.substring(root.length()) : StringUtils.getFilename(file);
		return UriUtils.decode(String.valueOf(path), StandardCharsets.UTF_8);
	}

	private String readableAddress() {
		return this.address.replaceFirst("^(classpath\\*?|file):(//)?", "");
	}

}
