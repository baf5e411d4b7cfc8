package io.zonegraph.reference;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;

/** Shrinks a failing operation to a minimal one, within limited time. */
final class Shrinker {

	private static final int MAX_ATTEMPTS = 400;

	/** Limits the time, since a failing operation may be a slow one. */
	private static final Duration MAX_DURATION = Duration.ofMinutes(5);

	private final GraphQLSchema schema;

	private final DifferentialTester tester;

	Shrinker(GraphQLSchema schema, DifferentialTester tester) {
		this.schema = schema;
		this.tester = tester;
	}

	/**
	 * Shrinks an operation.
	 * @param mismatch the mismatch found
	 * @param seed the seed with which the operation was compared
	 * @return the mismatch of the smallest operation that still fails alike
	 */
	Mismatch shrink(Mismatch mismatch, long seed) {
		Mismatch smallest = mismatch;
		int attempts = MAX_ATTEMPTS;
		long start = System.nanoTime();
		Iterator<Operation> smaller = ShrinkCandidates.of(mismatch.operation()).iterator();
		while (smaller.hasNext() && attempts > 0 && System.nanoTime() - start < MAX_DURATION.toNanos()) {
			Operation candidate = smaller.next();
			if (isValid(candidate)) {
				attempts--;
				Optional<Mismatch> stillFailing = this.tester.compare(candidate, seed).filter(mismatch::hasSameErrors);
				if (stillFailing.isPresent()) {
					smallest = stillFailing.get();
					smaller = ShrinkCandidates.of(candidate).iterator();
				}
			}
		}
		return smallest;
	}

	boolean isValid(Operation operation) {
		return !ParseAndValidate
			.parseAndValidate(this.schema, ExecutionInput.newExecutionInput(operation.text()).build())
			.isFailure();
	}

}
