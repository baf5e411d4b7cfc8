package io.zonegraph.reference;

import java.util.List;
import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The data of the engine's response. Where several results are right, the reference reads
 * here which one the engine returned, checks that it is among the right ones, and
 * continues with it.
 */
final class EngineResponse {

	private final @Nullable Object data;

	EngineResponse(@Nullable Object data) {
		this.data = data;
	}

	/** The value at the path of a field; null where the response has none. */
	static @Nullable Object valueAt(DataFetchingEnvironment environment) {
		EngineResponse engineResponse = environment.getGraphQlContext().get(EngineResponse.class);
		return engineResponse.valueAt(environment.getExecutionStepInfo().getPath().toList());
	}

	/**
	 * The value of a response key that identifies an element.
	 * @throws UndecidedResultException if the operation does not select it
	 */
	static @Nullable Object requiredValue(Object object, String key) {
		if (!((Map<?, ?>) object).containsKey(key)) {
			throw new UndecidedResultException();
		}
		return ((Map<?, ?>) object).get(key);
	}

	private @Nullable Object valueAt(List<Object> path) {
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
