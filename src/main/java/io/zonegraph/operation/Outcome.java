package io.zonegraph.operation;

import java.util.Optional;

import io.zonegraph.admission.RateLimit;
import io.zonegraph.response.Answer;

/**
 * The outcome of an operation.
 *
 * @param answer the result
 * @param explanation how it was executed
 * @param rateLimit what is left of the client's rate limit; empty if none applies
 */
public record Outcome(Answer answer, Explanation explanation, Optional<RateLimit> rateLimit) {
}
