package io.zonegraph.reference;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What something comes to, worked out once for each. */
final class Remembered<T> {

	private final Function<T, @Nullable Object> worked;

	private final Map<T, @Nullable Object> known = new IdentityHashMap<>();

	Remembered(Function<T, @Nullable Object> worked) {
		this.worked = worked;
	}

	@Nullable Object of(T subject) {
		if (!this.known.containsKey(subject)) {
			this.known.put(subject, this.worked.apply(subject));
		}
		return this.known.get(subject);
	}

}
