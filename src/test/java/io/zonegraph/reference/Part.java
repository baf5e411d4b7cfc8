package io.zonegraph.reference;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** A part of an answer that knows the values of its fields. */
interface Part {

	/** The value of a field; null where it has none. */
	@Nullable Object field(String name, DataFetchingEnvironment environment);

}
