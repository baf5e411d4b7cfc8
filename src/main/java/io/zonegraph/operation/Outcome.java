package io.zonegraph.operation;

import io.zonegraph.response.Answer;

/**
 * The outcome of an operation.
 *
 * @param answer the result
 * @param explanation how it was executed
 */
public record Outcome(Answer answer, Explanation explanation) {
}
