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
 * Executes operations with the engine and the reference evaluator and compares the
 * results. The order of keys is not compared for operations with fragments: where several
 * types merge a field, the engine uses one order for all of them. Thread-safe.
 */
final class DifferentialTester {

	private static final int MAX_FURTHER_PAGES = 2;

	private final TestEngine engine;

	private final ReferenceEvaluator reference;

	private final AtomicInteger answerCount = new AtomicInteger();

	private final AtomicInteger refusedCount = new AtomicInteger();

	private final AtomicInteger undecidedCount = new AtomicInteger();

	DifferentialTester(TestEngine engine, ReferenceEvaluator reference) {
		this.engine = engine;
		this.reference = reference;
	}

	/** Number of executions that both sides answered. */
	int answerCount() {
		return this.answerCount.get();
	}

	/**
	 * Number of executions that the engine refused because the operation is too large.
	 */
	int refusedCount() {
		return this.refusedCount.get();
	}

	/**
	 * Number of executions for which the reference could not decide which of several
	 * results is right.
	 */
	int undecidedCount() {
		return this.undecidedCount.get();
	}

	/**
	 * Compares the results of an operation: as generated, then for further pages of its
	 * lists, then with other values of its variables.
	 * @param seed seed for the choice of cursors
	 * @return the first mismatch; empty where the results agree
	 */
	Optional<Mismatch> compare(Operation operation, long seed) {
		RandomSource random = new RandomSource(seed);
		Map<String, @Nullable Object> values = operation.variableValues();
		Map<String, @Nullable Object> engineVariables = new LinkedHashMap<>(values);
		Map<String, @Nullable Object> referenceVariables = new LinkedHashMap<>(values);
		for (int page = 0; page <= (operation.cursors().isEmpty() ? 0 : MAX_FURTHER_PAGES); page++) {
			Outcome outcome = execute(operation, engineVariables, referenceVariables);
			if (outcome.mismatch().isPresent() || outcome.referenceData() == null) {
				return outcome.mismatch();
			}
			advanceCursors(operation, outcome, engineVariables, referenceVariables, random);
		}
		return operation.variables().isEmpty() ? Optional.empty()
				: compareWithAlternativeValues(operation, engineVariables, referenceVariables);
	}

	private Optional<Mismatch> compareWithAlternativeValues(Operation operation,
			Map<String, @Nullable Object> engineVariables, Map<String, @Nullable Object> referenceVariables) {
		Map<String, @Nullable Object> alternatives = operation.alternativeValues();
		// A cursor is bound to a sort order, which another value may change.
		operation.cursors().forEach((cursor) -> {
			engineVariables.remove(cursor.name());
			referenceVariables.remove(cursor.name());
		});
		engineVariables.putAll(alternatives);
		referenceVariables.putAll(alternatives);
		return execute(operation, engineVariables, referenceVariables).mismatch();
	}

	private Outcome execute(Operation operation, Map<String, @Nullable Object> engineVariables,
			Map<String, @Nullable Object> referenceVariables) {
		String text = operation.text();
		ExecutionResult actual = this.engine.execute(text, engineVariables);
		if (isTooLarge(actual)) {
			this.refusedCount.incrementAndGet();
			return new Outcome(Optional.empty(), null, null);
		}
		ExecutionResult expected = this.reference.execute(text, referenceVariables,
				new EngineResponse(actual.getData()));
		if (isUndecided(expected)) {
			this.undecidedCount.incrementAndGet();
			return new Outcome(Optional.empty(), null, null);
		}
		this.answerCount.incrementAndGet();
		Optional<String> difference = differenceOfErrors(expected, actual)
			.or(() -> Difference.between(expected.getData(), actual.getData(), !operation.hasFragments())
				.map(Difference::toString));
		return new Outcome(difference.map((each) -> new Mismatch(operation, engineVariables, expected, actual, each)),
				expected.getData(), actual.getData());
	}

	/**
	 * The reference reports an error for every non-null violation, the engine only for
	 * some.
	 */
	private static Optional<String> differenceOfErrors(ExecutionResult expected, ExecutionResult actual) {
		List<Object> expectedPaths = paths(expected);
		List<Object> actualPaths = paths(actual);
		return (expectedPaths.isEmpty() == actualPaths.isEmpty() && expectedPaths.containsAll(actualPaths))
				? Optional.empty() : Optional
					.of("errors%n  expected %s%n  was      %s".formatted(expected.getErrors(), actual.getErrors()));
	}

	private static List<Object> paths(ExecutionResult result) {
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
					&& thrown.getException() instanceof UndecidedResultException);
	}

	/** Sets the cursor variables of both sides to their own cursors of the same entry. */
	private static void advanceCursors(Operation operation, Outcome outcome,
			Map<String, @Nullable Object> engineVariables, Map<String, @Nullable Object> referenceVariables,
			RandomSource random) {
		for (InputValue.CursorVariable cursor : operation.cursors()) {
			List<Object> referenceCursors = cursors(outcome.referenceData(), cursor.key());
			List<Object> engineCursors = cursors(outcome.engineData(), cursor.key());
			if (!referenceCursors.isEmpty()) {
				int chosen = random.between(0, referenceCursors.size() - 1);
				referenceVariables.put(cursor.name(), referenceCursors.get(chosen));
				engineVariables.put(cursor.name(), engineCursors.get(chosen));
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

	private record Outcome(Optional<Mismatch> mismatch, @Nullable Object referenceData, @Nullable Object engineData) {
	}

}
