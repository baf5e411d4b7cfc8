package io.zonegraph.planner;

import java.util.Map;
import java.util.Optional;

import graphql.language.Field;

/**
 * A field whose arguments a request gives null where null is refused. The others are
 * answered; it becomes null, with an error, wherever it is selected.
 *
 * @param field name of the field
 * @param message what is wrong, for the client
 */
public record Refusal(String field, String message) {

	private static final String FIELD = "refused";

	private static final String MESSAGE = "message";

	/**
	 * What takes the place of a field in an operation to plan: it has no arguments that
	 * normalizing the operation would stumble over.
	 */
	public Field inPlaceOf(Field refused) {
		return refused.transform((builder) -> builder.alias(refused.getResultKey())
			.name(SelectionPlanner.TYPENAME)
			.arguments(java.util.List.of())
			.selectionSet(null)
			.additionalData(Map.of(FIELD, this.field, MESSAGE, this.message)));
	}

	/** The refusal that a field stands for; empty for a field to answer. */
	static Optional<Refusal> in(Field field) {
		String name = field.getAdditionalData().get(FIELD);
		String message = field.getAdditionalData().get(MESSAGE);
		return (name != null && message != null) ? Optional.of(new Refusal(name, message)) : Optional.empty();
	}

}
