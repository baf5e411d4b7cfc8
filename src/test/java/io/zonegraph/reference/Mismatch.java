package io.zonegraph.reference;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An operation for which engine and reference differ.
 *
 * @param operation the operation
 * @param variables the variables of the engine
 * @param expected the result of the reference
 * @param actual the result of the engine
 * @param difference the first difference
 */
record Mismatch(Operation operation, Map<String, @Nullable Object> variables, ExecutionResult expected,
		ExecutionResult actual, String difference) {

	private static final int MAX_LENGTH = 4_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Whether the errors are alike: a smaller operation may rightly be refused for
	 * another reason.
	 */
	boolean hasSameErrors(Mismatch other) {
		return normalizedMessages(this.actual).equals(normalizedMessages(other.actual));
	}

	/** Error messages without names, locations and numbers. */
	private static Set<String> normalizedMessages(ExecutionResult result) {
		return result.getErrors()
			.stream()
			.map((error) -> error.getMessage().replaceAll("\"[^\"]*\"| at \\S+|\\d+", "…"))
			.collect(Collectors.toSet());
	}

	String report() {
		return "%s%n%nOperation%n%s%nVariables%n%s%n%nExpected%n%s%n%nWas%n%s%n".formatted(this.difference,
				this.operation.text(), JSON.writeValueAsString(this.variables), truncate(this.expected),
				truncate(this.actual));
	}

	private static String truncate(ExecutionResult result) {
		String text = String.valueOf(result.toSpecification());
		return (text.length() > MAX_LENGTH) ? text.substring(0, MAX_LENGTH) + "…" : text;
	}

}
