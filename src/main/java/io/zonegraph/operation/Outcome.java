package io.zonegraph.operation;

import io.zonegraph.response.Answer;

/**
 * What came of an operation.
 *
 * @param answer the answer
 * @param explanation how it was answered
 */
public record Outcome(Answer answer, Explanation explanation) {
}
