package io.zonegraph.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads the model from schema folders. */
final class SchemaFolders {

	private final ResourcePatternResolver resources;

	SchemaFolders(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	GraphModel read(List<String> locations) {
		Map<String, String> texts = texts(locations);
		if (texts.isEmpty()) {
			throw new InvalidSchemaException(
					"No schema: \"zonegraph.schema.locations\" must name folders with .graphqls files, was %s."
						.formatted(locations));
		}
		try {
			return GraphModel.read(List.copyOf(texts.values()));
		}
		catch (InvalidSchemaException ex) {
			// Parsing each file separately reports its name; only done on errors, as it
			// is slow.
			texts.forEach(SchemaFiles::checkSyntax);
			throw ex;
		}
	}

	private Map<String, String> texts(List<String> locations) {
		Map<String, String> texts = new LinkedHashMap<>();
		try {
			for (String location : locations) {
				String folder = location.endsWith("/") ? location : location + "/";
				for (Resource file : this.resources.getResources(folder + "*.graphqls")) {
					texts.put(file.getDescription(), file.getContentAsString(StandardCharsets.UTF_8));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

}
