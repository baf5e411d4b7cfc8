package io.zonegraph.api.graphql;

import java.util.Map;
import java.util.Optional;

import graphql.language.Document;

import io.zonegraph.api.error.ApiError;

/** Limits on the size of the document and the variables of a request. */
public final class DocumentLimits {

	private final LimitProperties limits;

	DocumentLimits(LimitProperties limits) {
		this.limits = limits;
	}

	/**
	 * Returns an error for the first limit that a document exceeds; empty if it exceeds
	 * none.
	 */
	public Optional<ApiError> check(Document document) {
		return DocumentSize.check(document, this.limits).or(() -> IntrospectionSize.check(document, this.limits));
	}

	/**
	 * Returns an error for the first limit that the text of a document exceeds; empty if
	 * it exceeds none.
	 */
	public Optional<ApiError> checkText(String text) {
		return TextSize.check(text, this.limits);
	}

	/**
	 * Returns an error for the first variable that exceeds a limit; empty if none does.
	 */
	public Optional<ApiError> check(Map<String, Object> variables) {
		return DocumentSize.check(variables, this.limits);
	}

}
