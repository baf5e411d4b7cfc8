package io.zonegraph.api.persisted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.parser.InvalidSyntaxException;

import org.springframework.graphql.GraphQlRequest;

import io.zonegraph.admission.Admission;
import io.zonegraph.admission.AdmissionRefusedException;
import io.zonegraph.admission.Client;
import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;
import io.zonegraph.api.graphql.AdmissionErrors;
import io.zonegraph.api.graphql.ContextKeys;
import io.zonegraph.api.graphql.DocumentLimits;
import io.zonegraph.api.graphql.ExecutableDescriptions;
import io.zonegraph.model.ServedDirectives;

/**
 * Caches parsed and validated documents by their text, up to a total text length.
 * Validation also rejects directives that every schema has but this service does not
 * support.
 */
public final class ParsedDocuments implements PreparsedDocumentProvider {

	private static final long MAX_CHARACTERS = 4_000_000;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumWeight(MAX_CHARACTERS)
		.weigher((String text, PreparsedDocumentEntry document) -> text.length())
		.build();

	private final DocumentLimits limits;

	private final PersistedOperations operations;

	private final Admission admission;

	ParsedDocuments(DocumentLimits limits, PersistedOperations operations, Admission admission) {
		this.limits = limits;
		this.operations = operations;
		this.admission = admission;
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		Optional<ApiError> tooLarge = this.limits.check(input.getRawVariables().toMap());
		if (tooLarge.isPresent()) {
			return CompletableFuture.completedFuture(new PreparsedDocumentEntry(tooLarge.get()));
		}
		String text = this.operations.document(input);
		PreparsedDocumentEntry entry = admitted(input, text, () -> entry(text,
				(parsable) -> parseAndValidate.apply(input.transform((builder) -> builder.query(parsable)))));
		if (!entry.hasErrors()) {
			this.operations.save(input, text);
		}
		return CompletableFuture.completedFuture(entry);
	}

	private PreparsedDocumentEntry admitted(ExecutionInput input, String text, Supplier<PreparsedDocumentEntry> entry) {
		if (this.documents.getIfPresent(text) != null) {
			return entry.get();
		}
		GraphQLContext values = input.getGraphQLContext();
		Client client = values.getOrDefault(ContextKeys.CLIENT, Client.INTERNAL);
		try {
			return this.admission.parse(client, text.length(), entry);
		}
		catch (AdmissionRefusedException ex) {
			values.put(ContextKeys.PERSONAL, true);
			return new PreparsedDocumentEntry(AdmissionErrors.of(ex));
		}
	}

	/**
	 * Returns the document of a text, cached or parsed and validated now, or its errors.
	 * @param text the text
	 * @param parseAndValidate parses and validates the text, given in a form that
	 * graphql-java can parse
	 */
	PreparsedDocumentEntry entry(String text, Function<String, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry cached = this.documents.getIfPresent(text);
		if (cached != null) {
			return cached;
		}
		PreparsedDocumentEntry parsed = tooLarge(text).map(PreparsedDocumentEntry::new)
			.orElseGet(() -> checkDirectives(parseAndValidate.apply(ExecutableDescriptions.blank(text))));
		if (!parsed.hasErrors()) {
			this.documents.put(text, parsed);
		}
		return parsed;
	}

	/**
	 * Returns the document that a request sends or refers to; empty if it is not known,
	 * too long or not valid GraphQL, which is reported when the request is executed.
	 */
	public Optional<Document> document(GraphQlRequest request) {
		return this.operations.findText(request).flatMap(this::document);
	}

	private Optional<Document> document(String text) {
		PreparsedDocumentEntry cached = this.documents.getIfPresent(text);
		if (cached != null) {
			return Optional.of(cached.getDocument());
		}
		if (this.limits.checkText(text).isPresent()) {
			return Optional.empty();
		}
		try {
			return Optional.of(ExecutableDescriptions.parse(text));
		}
		catch (InvalidSyntaxException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Checks the limits before validation, which is slow if fragments spread one another;
	 * empty if none is exceeded.
	 */
	private Optional<ApiError> tooLarge(String text) {
		Optional<ApiError> tooLong = this.limits.checkText(text);
		if (tooLong.isPresent()) {
			return tooLong;
		}
		try {
			return this.limits.check(ExecutableDescriptions.parse(text));
		}
		catch (InvalidSyntaxException ex) {
			// Reported when it is parsed again for validation.
			return Optional.empty();
		}
	}

	/** Returns the entry itself, or errors for its unsupported directives. */
	private PreparsedDocumentEntry checkDirectives(PreparsedDocumentEntry entry) {
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
