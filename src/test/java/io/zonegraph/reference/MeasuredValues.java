package io.zonegraph.reference;

import org.jspecify.annotations.Nullable;

/** The values of a property, or a quantity, over several rows. */
interface MeasuredValues extends FieldResolver {

	/** Evaluates conditions on the result of an aggregate function. */
	TruthValue evaluate(String function, Object conditions);

	/**
	 * The value to sort by; null where there is none.
	 * @param by a direction, or an object that names a bound
	 */
	@Nullable Object sortedBy(String function, Object by);

}
