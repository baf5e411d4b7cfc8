package io.zonegraph.operation;

/**
 * How an operation was executed.
 *
 * @param statement the statement that was run
 * @param cost its estimated cost
 * @param costLimit the highest cost allowed
 * @param planKept whether the plan was cached by an earlier request
 * @param graphVersion the version of the graph that was read
 */
public record Explanation(CypherStatement statement, long cost, long costLimit, boolean planKept, String graphVersion) {
}
