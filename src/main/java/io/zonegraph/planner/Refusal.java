package io.zonegraph.planner;

import java.util.Map;
import java.util.Optional;

import graphql.language.Field;

/**
 * The refusal of a field with a null argument that must not be null. The field is null,
 * with an error, wherever it is selected; other fields are not affected.
 *
 * @param field name of the field
 * @param message the error message for the client
 */
public record Refusal(String field, String message) {

	private static final String FIELD = "refused";

	private static final String MESSAGE = "message";

	/**
	 * Returns a substitute for the refused field in the operation to plan. It has no
	 * arguments, which would make the normalization of the operation fail.
	 */
	public Field inPlaceOf(Field refused) {
		return refused.transform((builder) -> builder.alias(refused.getResultKey())
			.name(SelectionPlanner.TYPENAME)
			.arguments(java.util.List.of())
			.selectionSet(null)
			.additionalData(Map.of(FIELD, this.field, MESSAGE, this.message)));
	}

	/** The refusal of the field that a substitute replaces; empty for other fields. */
	static Optional<Refusal> in(Field field) {
		String name = field.getAdditionalData().get(FIELD);
		String message = field.getAdditionalData().get(MESSAGE);
		return (name != null && message != null) ? Optional.of(new Refusal(name, message)) : Optional.empty();
	}

}
