package io.zonegraph.reference;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** An object of a result that resolves its own fields. */
interface FieldResolver {

	/**
	 * The value of a field; null where it has none.
	 * @param name the name of the field
	 */
	@Nullable Object resolve(String name, DataFetchingEnvironment environment);

}
