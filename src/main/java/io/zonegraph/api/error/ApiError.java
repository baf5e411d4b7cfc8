package io.zonegraph.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * An error as clients see it: a message, where it belongs, and a code.
 *
 * @param code the code
 * @param message what is wrong, for the client
 * @param locations where in the document; null if nowhere
 * @param path response keys and list positions it belongs to; null if to the whole answer
 * @param figures numbers that a program may read besides the code
 */
public record ApiError(ErrorCode code, String message, @Nullable List<SourceLocation> locations,
		@Nullable List<Object> path, Map<String, Object> figures) implements GraphQLError {

	private static final long serialVersionUID = 1L;

	public ApiError(ErrorCode code, String message, @Nullable List<SourceLocation> locations,
			@Nullable List<Object> path) {
		this(code, message, locations, path, Map.of());
	}

	@Override
	public String getMessage() {
		return this.message;
	}

	@Override
	@SuppressWarnings("NullAway") // graphql-java allows null: the error belongs nowhere
	public List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	@SuppressWarnings("NullAway") // graphql-java allows null: the error is about the
									// whole
	public List<Object> getPath() {
		return this.path;
	}

	@Override
	public ErrorClassification getErrorType() {
		return ErrorClassification.errorClassification(this.code.name());
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", this.code.name());
		extensions.putAll(this.figures);
		return extensions;
	}

	@Override
	public Map<String, Object> toSpecification() {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", this.message);
		if (this.locations != null && !this.locations.isEmpty()) {
			error.put("locations", this.locations.stream().map(ApiError::toMap).toList());
		}
		if (this.path != null && !this.path.isEmpty()) {
			error.put("path", this.path);
		}
		error.put("extensions", getExtensions());
		return error;
	}

	private static Map<String, Object> toMap(SourceLocation location) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("line", location.getLine());
		map.put("column", location.getColumn());
		return map;
	}

}
