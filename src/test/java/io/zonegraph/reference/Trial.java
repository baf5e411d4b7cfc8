package io.zonegraph.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;

import io.zonegraph.api.graphql.TestEngine;

/**
 * Asks the engine and the reference for the same, and compares what they say. Of
 * operations with fragments the order of keys is not compared: where several types merge
 * a field, the engine keeps one order for all of them. May be shared by threads.
 */
final class Trial {

	private static final int ROUNDS = 2;

	private final TestEngine engine;

	private final ReferenceEvaluator reference;

	private final AtomicInteger answered = new AtomicInteger();

	private final AtomicInteger refused = new AtomicInteger();

	private final AtomicInteger undecided = new AtomicInteger();

	Trial(TestEngine engine, ReferenceEvaluator reference) {
		this.engine = engine;
		this.reference = reference;
	}

	/** How often both sides have answered. */
	int answered() {
		return this.answered.get();
	}

	/** How often the engine said that an operation is too large. */
	int refused() {
		return this.refused.get();
	}

	/** How often the reference could not say which of several answers is right. */
	int undecided() {
		return this.undecided.get();
	}

	/**
	 * Tries an operation: as it is, then further on in its lists, then with other values.
	 * @return where the answers differ first; empty where they do not
	 */
	Optional<Mismatch> of(Operation operation, long seed) {
		Draw draw = new Draw(seed);
		Map<String, @Nullable Object> values = operation.values();
		Map<String, @Nullable Object> forEngine = new LinkedHashMap<>(values);
		Map<String, @Nullable Object> forReference = new LinkedHashMap<>(values);
		for (int round = 0; round <= (operation.cursors().isEmpty() ? 0 : ROUNDS); round++) {
			Outcome outcome = ask(operation, forEngine, forReference);
			if (outcome.mismatch().isPresent() || outcome.data() == null) {
				return outcome.mismatch();
			}
			goOn(operation, outcome, forEngine, forReference, draw);
		}
		return operation.variables().isEmpty() ? Optional.empty() : withOtherValues(operation, forEngine, forReference);
	}

	private Optional<Mismatch> withOtherValues(Operation operation, Map<String, @Nullable Object> forEngine,
			Map<String, @Nullable Object> forReference) {
		Map<String, @Nullable Object> others = operation.otherValues();
		// A cursor belongs to an order, which may be among what changes.
		operation.cursors().forEach((cursor) -> {
			forEngine.remove(cursor.name());
			forReference.remove(cursor.name());
		});
		forEngine.putAll(others);
		forReference.putAll(others);
		return ask(operation, forEngine, forReference).mismatch();
	}

	private Outcome ask(Operation operation, Map<String, @Nullable Object> forEngine,
			Map<String, @Nullable Object> forReference) {
		String text = operation.text();
		ExecutionResult actual = this.engine.execute(text, forEngine);
		if (isTooLarge(actual)) {
			this.refused.incrementAndGet();
			return new Outcome(Optional.empty(), null, null);
		}
		ExecutionResult expected = this.reference.execute(text, forReference, new Told(actual.getData()));
		if (isUndecided(expected)) {
			this.undecided.incrementAndGet();
			return new Outcome(Optional.empty(), null, null);
		}
		this.answered.incrementAndGet();
		Optional<String> difference = differenceOfErrors(expected, actual)
			.or(() -> Difference.between(expected.getData(), actual.getData(), !operation.hasFragments())
				.map(Difference::toString));
		return new Outcome(difference.map((each) -> new Mismatch(operation, forEngine, expected, actual, each)),
				expected.getData(), actual.getData());
	}

	/** The reference tells every place that must not be null, the engine only some. */
	private static Optional<String> differenceOfErrors(ExecutionResult expected, ExecutionResult actual) {
		List<Object> places = places(expected);
		List<Object> told = places(actual);
		return (places.isEmpty() == told.isEmpty() && places.containsAll(told)) ? Optional.empty() : Optional
			.of("errors%n  expected %s%n  was      %s".formatted(expected.getErrors(), actual.getErrors()));
	}

	private static List<Object> places(ExecutionResult result) {
		return result.getErrors()
			.stream()
			.<Object>map((error) -> Objects.requireNonNullElse(error.getPath(), List.of()))
			.toList();
	}

	private static boolean isTooLarge(ExecutionResult result) {
		return result.getErrors()
			.stream()
			.anyMatch((error) -> error.getMessage()
				.matches(
						"The operation (nests|asks for|has|would cost) .*; at most .* allowed\\..*|Argument \"\\w+\" at .* (nests too deeply|has too many conditions).*"));
	}

	private static boolean isUndecided(ExecutionResult result) {
		return result.getErrors()
			.stream()
			.anyMatch((error) -> error instanceof ExceptionWhileDataFetching thrown
					&& thrown.getException() instanceof Undecided);
	}

	/** Gives each side one of its own cursors, of the same place. */
	private static void goOn(Operation operation, Outcome outcome, Map<String, @Nullable Object> forEngine,
			Map<String, @Nullable Object> forReference, Draw draw) {
		for (Written.Cursor cursor : operation.cursors()) {
			List<Object> ofReference = cursors(outcome.data(), cursor.key());
			List<Object> ofEngine = cursors(outcome.engineData(), cursor.key());
			if (!ofReference.isEmpty()) {
				int chosen = draw.between(0, ofReference.size() - 1);
				forReference.put(cursor.name(), ofReference.get(chosen));
				forEngine.put(cursor.name(), ofEngine.get(chosen));
			}
		}
	}

	private static List<Object> cursors(@Nullable Object data, String key) {
		List<Object> found = new ArrayList<>();
		collect(data, key, found);
		return found;
	}

	private static void collect(@Nullable Object data, String key, List<Object> found) {
		if (data instanceof List<?> list) {
			list.forEach((element) -> collect(element, key, found));
		}
		else if (data instanceof Map<?, ?> object) {
			object.forEach((name, value) -> {
				if (name.equals(key) && value instanceof String cursor) {
					found.add(cursor);
				}
				else {
					collect(value, key, found);
				}
			});
		}
	}

	private record Outcome(Optional<Mismatch> mismatch, @Nullable Object data, @Nullable Object engineData) {
	}

}
