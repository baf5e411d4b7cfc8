package io.zonegraph.reference;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * What the engine has told. Where several answers are right, the reference looks here
 * which of them the engine has given, checks that it is one of the right ones, and goes
 * on from it.
 */
final class Told {

	private final @Nullable Object data;

	Told(@Nullable Object data) {
		this.data = data;
	}

	/** At the place of a field; null where it told nothing. */
	static @Nullable Object at(DataFetchingEnvironment environment) {
		Told told = environment.getGraphQlContext().get(Told.class);
		return told.at(environment.getExecutionStepInfo().getPath().toList());
	}

	/**
	 * The value of a key by which something is to be recognised.
	 * @throws Undecided if the operation does not ask for it
	 */
	static @Nullable Object recognised(Object object, String key) {
		if (!((Map<?, ?>) object).containsKey(key)) {
			throw new Undecided();
		}
		return ((Map<?, ?>) object).get(key);
	}

	private @Nullable Object at(List<Object> path) {
		Object found = this.data;
		for (Object step : path) {
			if (found instanceof List<?> list && step instanceof Integer index && index < list.size()) {
				found = list.get(index);
			}
			else {
				found = (found instanceof Map<?, ?> object) ? object.get(step) : null;
			}
		}
		return found;
	}

}
