package io.zonegraph.api.persisted;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.parser.InvalidSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

import io.zonegraph.api.error.ClientMessage;
import io.zonegraph.api.graphql.ExecutableDescriptions;

/**
 * Reads lists of operations in the formats of common client tools:
 * <ul>
 * <li>{@code .graphql}: one document, whose id is its SHA-256;
 * <li>{@code .json} of Apollo's {@code generate-persisted-query-manifest};
 * <li>{@code .json} of texts by id, as written by Relay's compiler and GraphQL Code
 * Generator: <code>{"id": "query …"}</code>.
 * </ul>
 */
final class OperationFiles {

	private static final String MANIFEST = "apollo-persisted-query-manifest";

	private final ResourcePatternResolver resources;

	private final JsonMapper json;

	private final Map<String, String> operations = new LinkedHashMap<>();

	OperationFiles(ResourcePatternResolver resources, JsonMapper json) {
		this.resources = resources;
		this.json = json;
	}

	/**
	 * Reads all files.
	 * @param locations files, and folders with a trailing slash
	 * @return the operations of all files
	 * @throws InvalidOperationFileException if a file does not exist or is not in one of
	 * the formats
	 */
	OperationAllowlist read(List<String> locations) {
		for (String location : locations) {
			List<Resource> files = files(location);
			if (files.isEmpty()) {
				throw new InvalidOperationFileException(location, "has no .graphql or .json file");
			}
			files.forEach(this::read);
		}
		return new OperationAllowlist(this.operations);
	}

	private List<Resource> files(String location) {
		if (!location.endsWith("/")) {
			return List.of(this.resources.getResource(location));
		}
		List<Resource> files = new ArrayList<>();
		for (String ending : List.of("*.graphql", "*.json")) {
			try {
				files.addAll(List.of(this.resources.getResources(location + ending)));
			}
			catch (FileNotFoundException ex) {
				// A missing folder has no files.
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot read the operations at " + location, ex);
			}
		}
		return files;
	}

	private void read(Resource file) {
		String text = text(file);
		if (!String.valueOf(file.getFilename()).endsWith(".json")) {
			add(file, "the document", PersistedOperations.hash(text), text);
			return;
		}
		JsonNode content = parsed(file, text);
		if (content.isEmpty() || (content.path("operations").isArray() && content.path("operations").isEmpty()
				&& content.has("format"))) {
			throw invalid(file, "lists no operation");
		}
		if (content.has("format") || content.has("operations")) {
			readManifest(file, content);
		}
		else {
			content.properties().forEach((entry) -> add(file, entry.getKey(), entry.getKey(), entry.getValue()));
		}
	}

	private void readManifest(Resource file, JsonNode manifest) {
		JsonNode format = manifest.path("format");
		JsonNode version = manifest.path("version");
		if (!format.isString() || !format.stringValue().equals(MANIFEST) || !version.isInt()
				|| version.intValue() != 1) {
			throw invalid(file, "must be of the format \"%s\", version 1, was of %s, version %s".formatted(MANIFEST,
					format.isMissingNode() ? "none" : format, version.isMissingNode() ? "none" : version));
		}
		if (!manifest.path("operations").isArray()) {
			throw invalid(file, "must have a list of \"operations\"");
		}
		int position = 0;
		for (JsonNode operation : manifest.path("operations").values()) {
			JsonNode id = operation.path("id");
			String place = "operations[%d]".formatted(position++);
			if (!id.isString() || id.stringValue().isBlank()) {
				throw invalid(file, place + ".id must be a string with an id");
			}
			add(file, place, id.stringValue(), operation.path("body"));
		}
	}

	private void add(Resource file, String place, String id, JsonNode text) {
		if (!text.isString()) {
			throw invalid(file, "%s must have the text of an operation as a string".formatted(place));
		}
		add(file, place, id, text.stringValue());
	}

	private void add(Resource file, String place, String id, String text) {
		try {
			ExecutableDescriptions.parse(text);
		}
		catch (InvalidSyntaxException ex) {
			throw invalid(file, "%s is not GraphQL. %s".formatted(place,
					ClientMessage.ofSyntaxError(String.valueOf(ex.getMessage()))));
		}
		String other = this.operations.put(id, text);
		if (other != null && !other.equals(text)) {
			throw invalid(file, "%s has the id \"%s\" of an operation with another text".formatted(place, id));
		}
	}

	private JsonNode parsed(Resource file, String text) {
		try {
			JsonNode content = this.json.readTree(text);
			if (content.isObject()) {
				return content;
			}
		}
		catch (JacksonException ex) {
			// Reported below.
		}
		throw invalid(file, "must hold a JSON object");
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw invalid(file, "cannot be read");
		}
	}

	private static InvalidOperationFileException invalid(Resource file, String problem) {
		return new InvalidOperationFileException(file.getDescription(), problem);
	}

}
