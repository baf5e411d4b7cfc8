package io.zonegraph.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL error for clients.
 *
 * @param code the error code
 * @param message the message
 * @param locations locations in the document; null for none
 * @param path response keys and list indices that lead to the field; null if the error
 * does not belong to one
 * @param figures further entries of {@code extensions}, for programs
 */
public record ApiError(ErrorCode code, String message, @Nullable List<SourceLocation> locations,
		@Nullable List<Object> path, Map<String, Object> figures) implements GraphQLError {

	/**
	 * The entry of {@code extensions} with the number of seconds after which the client
	 * may send the operation again.
	 */
	public static final String RETRY_AFTER = "retryAfter";

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
	@SuppressWarnings("NullAway") // graphql-java allows null: no location
	public List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	@SuppressWarnings("NullAway") // graphql-java allows null: the error is not about a
									// field
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
