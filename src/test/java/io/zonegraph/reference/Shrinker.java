package io.zonegraph.reference;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;

/** Looks for the smallest operation that still shows a mismatch, but not for long. */
final class Shrinker {

	private static final int TRIES = 400;

	/** An operation that differs may be one that takes long. */
	private static final Duration TIME = Duration.ofMinutes(5);

	private final GraphQLSchema schema;

	private final Trial trial;

	Shrinker(GraphQLSchema schema, Trial trial) {
		this.schema = schema;
		this.trial = trial;
	}

	/**
	 * Shrinks an operation.
	 * @param seed what the trial of the operation was given
	 */
	Mismatch shrunk(Mismatch found, long seed) {
		Mismatch smallest = found;
		int tries = TRIES;
		long start = System.nanoTime();
		Iterator<Operation> smaller = Shrinking.of(found.operation()).iterator();
		while (smaller.hasNext() && tries > 0 && System.nanoTime() - start < TIME.toNanos()) {
			Operation candidate = smaller.next();
			if (isValid(candidate)) {
				tries--;
				Optional<Mismatch> again = this.trial.of(candidate, seed).filter(found::isLike);
				if (again.isPresent()) {
					smallest = again.get();
					smaller = Shrinking.of(candidate).iterator();
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
