package io.zonegraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Directive;
import graphql.language.Node;

import io.zonegraph.model.ServedDirectives;

/**
 * Keeps parsed and validated documents by their text, bounded by the texts' length.
 * Validation here also refuses directives that are in every schema but not served.
 */
final class ParsedDocuments implements PreparsedDocumentProvider {

	private static final long MOST_CHARACTERS = 4_000_000;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((String text, PreparsedDocumentEntry document) -> text.length())
		.build();

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry known = this.documents.getIfPresent(input.getQuery());
		if (known != null) {
			return CompletableFuture.completedFuture(known);
		}
		PreparsedDocumentEntry parsed = served(parseAndValidate.apply(input));
		if (!parsed.hasErrors()) {
			this.documents.put(input.getQuery(), parsed);
		}
		return CompletableFuture.completedFuture(parsed);
	}

	/** The entry itself, or the errors of its directives that are not served. */
	private static PreparsedDocumentEntry served(PreparsedDocumentEntry entry) {
		if (entry.hasErrors()) {
			return entry;
		}
		List<GraphQLError> errors = new ArrayList<>();
		collectUnserved(entry.getDocument(), errors);
		return errors.isEmpty() ? entry : new PreparsedDocumentEntry(errors);
	}

	private static void collectUnserved(Node<?> node, List<GraphQLError> errors) {
		if (node instanceof Directive directive && !ServedDirectives.include(directive.getName())) {
			errors.add(new ApiError(ErrorCode.GRAPHQL_VALIDATION_FAILED,
					"Directive \"@%s\" is not a directive of the schema.".formatted(directive.getName()),
					List.of(directive.getSourceLocation()), null));
		}
		node.getChildren().forEach((child) -> collectUnserved(child, errors));
	}

}
