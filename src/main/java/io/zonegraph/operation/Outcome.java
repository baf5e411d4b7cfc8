package io.zonegraph.operation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.zonegraph.admission.RateLimit;
import io.zonegraph.response.Answer;

/**
 * The outcome of an operation.
 *
 * @param answer the result
 * @param explanation how it was executed
 * @param rateLimit what is left of the client's rate limit; empty if none applies
 * @param redirects the former ids that the client gave, each with the id that the node
 * has now
 */
public record Outcome(Answer answer, Explanation explanation, Optional<RateLimit> rateLimit,
		Map<String, String> redirects) {

	public Outcome {
		redirects = Collections.unmodifiableMap(new LinkedHashMap<>(redirects));
	}

}
