package io.zonegraph.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The first difference between two results.
 *
 * @param path response keys and list indexes
 * @param expected the value of the reference
 * @param actual the value of the engine
 */
record Difference(List<Object> path, @Nullable Object expected, @Nullable Object actual) {

	/**
	 * Compares two results.
	 * @param inOrder whether the order of keys is compared
	 */
	static Optional<Difference> between(@Nullable Object expected, @Nullable Object actual, boolean inOrder) {
		return new Comparison(inOrder).at(List.of(), expected, actual);
	}

	private record Comparison(boolean inOrder) {

		Optional<Difference> at(List<Object> path, @Nullable Object expected, @Nullable Object actual) {
			if (expected instanceof Map<?, ?> wanted && actual instanceof Map<?, ?> found) {
				return ofObjects(path, wanted, found);
			}
			if (expected instanceof List<?> wanted && actual instanceof List<?> found) {
				return ofLists(path, wanted, found);
			}
			boolean same = OpaqueText.is(expected) ? actual instanceof String
					: Objects.equals(normalize(expected), normalize(actual));
			return same ? Optional.empty() : Optional.of(new Difference(path, expected, actual));
		}

		private Optional<Difference> ofObjects(List<Object> path, Map<?, ?> expected, Map<?, ?> actual) {
			if (!keys(expected).equals(keys(actual))) {
				return Optional.of(new Difference(path, expected.keySet(), actual.keySet()));
			}
			return expected.keySet()
				.stream()
				.flatMap((key) -> at(append(path, key), expected.get(key), actual.get(key)).stream())
				.findFirst();
		}

		private Optional<Difference> ofLists(List<Object> path, List<?> expected, List<?> actual) {
			for (int index = 0; index < Math.min(expected.size(), actual.size()); index++) {
				Optional<Difference> difference = at(append(path, index), expected.get(index), actual.get(index));
				if (difference.isPresent()) {
					return difference;
				}
			}
			return (expected.size() == actual.size()) ? Optional.empty()
					: Optional.of(new Difference(path, expected.size() + " elements", actual.size() + " elements"));
		}

		private Collection<?> keys(Map<?, ?> object) {
			return this.inOrder ? List.copyOf(object.keySet()) : object.keySet();
		}

	}

	/** Makes numbers of different Java types equal. */
	private static @Nullable Object normalize(@Nullable Object value) {
		return (value instanceof Number) ? new BigDecimal(value.toString()).stripTrailingZeros() : value;
	}

	private static List<Object> append(List<Object> path, Object step) {
		List<Object> extended = new ArrayList<>(path);
		extended.add(step);
		return extended;
	}

	@Override
	public String toString() {
		return "at %s%n  expected %s%n  was      %s".formatted(this.path, this.expected, this.actual);
	}

}
