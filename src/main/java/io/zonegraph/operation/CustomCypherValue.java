package io.zonegraph.operation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.zonegraph.plan.InvalidOperationException;
import io.zonegraph.plan.Parameter;

/** Values that custom Cypher receives for the arguments of a request. */
final class CustomCypherValue {

	private CustomCypherValue() {
	}

	/**
	 * The value of an argument, or the value that it is mapped to.
	 * @throws InvalidOperationException if a number is out of range or a list too long
	 */
	static @Nullable Object of(Parameter.Argument argument, Map<String, Object> variables) {
		Object value = argument.value().resolve(variables);
		argument.allowed().ifPresent((allowed) -> check(allowed, value));
		return argument.meanings().isEmpty() ? value : translate(argument.meanings(), value);
	}

	private static void check(Parameter.Allowed allowed, @Nullable Object value) {
		if (value instanceof List<?> list && list.size() > allowed.most()) {
			throw new InvalidOperationException("Argument \"%s\" at %s may list at most %d values, had %d."
				.formatted(allowed.argument(), allowed.place(), allowed.most(), list.size()), allowed.place());
		}
		if (value instanceof Number number
				&& (number.doubleValue() < allowed.least() || number.doubleValue() > allowed.most())) {
			throw new InvalidOperationException("Argument \"%s\" at %s must be %d–%d, was %s.".formatted(
					allowed.argument(), allowed.place(), allowed.least(), allowed.most(), value), allowed.place());
		}
	}

	private static @Nullable Object translate(Map<String, Object> meanings, @Nullable Object value) {
		return (value instanceof List<?> list) ? list.stream().map((each) -> translate(meanings, each)).toList()
				: meanings.get(String.valueOf(value));
	}

}
