package io.zonegraph.plan;

import java.util.List;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The location of a field in an operation, for error messages.
 *
 * @param coordinate type and field, for example {@code Query.enterprises}
 * @param path response keys from the root, for example {@code [companies]}
 * @param location line and column in the document; null if not known
 */
public record Place(String coordinate, List<String> path, @Nullable SourceLocation location) {

	public Place {
		path = List.copyOf(path);
	}

	/** The same field of another type. */
	public Place ofType(String type) {
		return new Place(type + this.coordinate.substring(this.coordinate.indexOf('.')), this.path, this.location);
	}

	@Override
	public String toString() {
		return this.coordinate;
	}

}
