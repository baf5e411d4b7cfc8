package io.zonegraph.operation;

/**
 * How an operation was answered.
 *
 * @param statement the statement that answered it
 * @param cost what it was expected to cost
 * @param costLimit what an operation may cost
 * @param planKept whether its plan was known from an earlier request
 * @param graphVersion the version of the graph that answered
 */
public record Explanation(CypherStatement statement, long cost, long costLimit, boolean planKept, String graphVersion) {
}
