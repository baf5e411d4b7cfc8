package io.zonegraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.zonegraph.model.GraphModel;

/** The models that tests are about. */
public final class Models {

	private Models() {
	}

	/** The model of the product: zones, enterprises and all the rest. */
	public static GraphModel zones() {
		return read(Path.of("schema"));
	}

	/** A small model of something else altogether. */
	public static GraphModel films() {
		return read(Path.of("src/test/resources/films"));
	}

	/** A small model of things whose properties change with time. */
	public static GraphModel works() {
		return read(Path.of("src/test/resources/works"));
	}

	private static GraphModel read(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> schemas = files.filter((file) -> file.toString().endsWith(".graphqls")).sorted().toList();
			return GraphModel.read(schemas.stream().map(Models::text).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
