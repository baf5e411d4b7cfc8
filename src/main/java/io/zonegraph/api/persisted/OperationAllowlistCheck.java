package io.zonegraph.api.persisted;

import java.util.stream.Collectors;

import graphql.ExecutionInput;
import graphql.execution.ExecutionId;
import graphql.execution.preparsed.PreparsedDocumentEntry;

import io.zonegraph.api.error.ClientErrors;
import io.zonegraph.api.graphql.DocumentValidation;

/**
 * Validates all operations of the allowlist against the schema, so that an outdated list
 * is detected on start-up. It also caches the parsed documents for later requests.
 */
final class OperationAllowlistCheck {

	private final DocumentValidation validation;

	private final ParsedDocuments documents;

	private final ClientErrors errors;

	OperationAllowlistCheck(DocumentValidation validation, ParsedDocuments documents, ClientErrors errors) {
		this.validation = validation;
		this.documents = documents;
		this.errors = errors;
	}

	/**
	 * Validates operations.
	 * @throws InvalidOperationFileException if one of them is not valid
	 */
	void check(OperationAllowlist operations) {
		operations.texts().forEach(this::check);
	}

	private void check(String text) {
		PreparsedDocumentEntry entry = this.documents.entry(text,
				(parsable) -> this.validation.parseAndValidate(ExecutionInput.newExecutionInput(parsable).build()));
		if (entry.hasErrors()) {
			throw new InvalidOperationFileException("the operation \"%s\"".formatted(beginning(text)),
					"does not fit the schema: " + entry.getErrors()
						.stream()
						.map((error) -> this.errors.toApiError(error, ExecutionId.from("start")).getMessage())
						.collect(Collectors.joining(" ")));
		}
	}

	private static String beginning(String text) {
		String line = text.replaceAll("\\s+", " ");
		return (line.length() > 60) ? line.substring(0, 60) + "…" : line;
	}

}
