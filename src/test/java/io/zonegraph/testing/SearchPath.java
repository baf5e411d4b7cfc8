package io.zonegraph.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders in which this machine looks for programs: {@code PATH}. */
public final class SearchPath {

	private SearchPath() {
	}

	/**
	 * The first program of that name; empty where none is installed.
	 * @param name as {@code npm}, without a folder
	 */
	public static Optional<Path> find(String name) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
