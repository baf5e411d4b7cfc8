package io.zonegraph.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/** Keeps parsed and validated documents by their text, bounded by the texts' length. */
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
		PreparsedDocumentEntry parsed = parseAndValidate.apply(input);
		if (!parsed.hasErrors()) {
			this.documents.put(input.getQuery(), parsed);
		}
		return CompletableFuture.completedFuture(parsed);
	}

}
