package io.zonegraph.reference;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation to which the engine gives another answer than the reference.
 *
 * @param operation the operation
 * @param variables what the engine was given
 * @param expected what the reference says
 * @param actual what the engine says
 * @param difference the first difference
 */
record Mismatch(Operation operation, Map<String, @Nullable Object> variables, ExecutionResult expected,
		ExecutionResult actual, String difference) {

	private static final int LONGEST = 4_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Whether it is of the same kind: a smaller operation may be refused for another
	 * reason, and rightly.
	 */
	boolean isLike(Mismatch other) {
		return reasons(this.actual).equals(reasons(other.actual));
	}

	/** Messages of errors, without what they name. */
	private static Set<String> reasons(ExecutionResult result) {
		return result.getErrors()
			.stream()
			.map((error) -> error.getMessage().replaceAll("\"[^\"]*\"| at \\S+|\\d+", "…"))
			.collect(Collectors.toSet());
	}

	String told() {
		return "%s%n%nOperation%n%s%nVariables%n%s%n%nExpected%n%s%n%nWas%n%s%n".formatted(this.difference,
				this.operation.text(), JSON.writeValueAsString(this.variables), shortened(this.expected),
				shortened(this.actual));
	}

	private static String shortened(ExecutionResult result) {
		String text = String.valueOf(result.toSpecification());
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

}
