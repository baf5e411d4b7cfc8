package io.zonegraph.api.graphql;

import java.util.Map;
import java.util.Optional;

import graphql.language.Document;

import io.zonegraph.api.error.ApiError;

/** How large the document and the variables of a request may be. */
public final class DocumentLimits {

	private final LimitProperties limits;

	DocumentLimits(LimitProperties limits) {
		this.limits = limits;
	}

	/** What of a document is too large; empty where nothing is. */
	public Optional<ApiError> check(Document document) {
		return DocumentSize.check(document, this.limits).or(() -> IntrospectionSize.check(document, this.limits));
	}

	/** What of the variables of a request is too large; empty where nothing is. */
	public Optional<ApiError> check(Map<String, Object> variables) {
		return DocumentSize.check(variables, this.limits);
	}

}
