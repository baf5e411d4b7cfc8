package io.zonegraph.reference;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Caches the results of a function, by identity of the argument. */
final class MemoizedFunction<T> {

	private final Function<T, @Nullable Object> function;

	private final Map<T, @Nullable Object> cache = new IdentityHashMap<>();

	MemoizedFunction(Function<T, @Nullable Object> worked) {
		this.function = worked;
	}

	@Nullable Object apply(T subject) {
		if (!this.cache.containsKey(subject)) {
			this.cache.put(subject, this.function.apply(subject));
		}
		return this.cache.get(subject);
	}

}
