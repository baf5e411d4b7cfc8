package io.zonegraph.api.persisted;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.util.unit.DataSize;

import io.zonegraph.api.error.ApiError;
import io.zonegraph.api.error.ErrorCode;

/**
 * Operations that clients refer to by id or hash instead of sending their text: those on
 * the allowlist of an operator, and those registered by clients (automatic persisted
 * queries).
 *
 * <p>
 * A client first sends only the hash. If it is not known, the response has the error
 * {@code PERSISTED_QUERY_NOT_FOUND}, and the client sends hash and text together, which
 * registers the text for all clients.
 */
final class PersistedOperations {

	private static final int ENTRY_BYTES = 200;

	private final OperationAllowlist allowlist;

	private final boolean allowlistOnly;

	private final Cache<String, String> automatic;

	/**
	 * The operations.
	 * @param allowlist those that the operator allows
	 * @param allowlistOnly whether no others may run
	 * @param memory maximum size of the texts registered by clients
	 */
	PersistedOperations(OperationAllowlist allowlist, boolean allowlistOnly, DataSize memory) {
		this.allowlist = allowlist;
		this.allowlistOnly = allowlistOnly;
		this.automatic = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.weigher((String hash, String text) -> 2 * text.length() + ENTRY_BYTES)
			// Evicts synchronously, so that the limit is never exceeded.
			.executor(Runnable::run)
			.build();
	}

	/**
	 * Returns the text of a request's document, which it sends or refers to.
	 * @throws AbortExecutionException if the id or hash is not known or does not match
	 * the text, or if the operation is not allowed
	 */
	String document(ExecutionInput request) {
		Optional<PersistedQuery> query = PersistedQuery.from(request.getExtensions());
		String text = PersistedQuery.isDocument(request.getQuery()) ? request.getQuery()
				: query.map(this::requireText).orElse("");
		if (this.allowlistOnly && !this.allowlist.contains(text)) {
			throw abort(ErrorCode.FORBIDDEN,
					"This service runs listed operations only; the text of \"query\" is not one of them.");
		}
		if (PersistedQuery.isDocument(request.getQuery())) {
			query.ifPresent((named) -> checkHash(named, text));
		}
		return text;
	}

	private String requireText(PersistedQuery query) {
		return findText(query).orElseThrow(() -> notFound(query));
	}

	private AbortExecutionException notFound(PersistedQuery query) {
		if (this.allowlistOnly) {
			return abort(ErrorCode.FORBIDDEN,
					"This service runs listed operations only; none of them has the id \"%s\".".formatted(query.id()));
		}
		// Apollo clients expect exactly this message, and then send the text.
		return query.isHash() ? abort(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")
				: abort(ErrorCode.BAD_USER_INPUT,
						"\"extensions.persistedQuery.sha256Hash\" must be 64 hexadecimal digits, was \"%s\"."
							.formatted(query.id()));
	}

	private void checkHash(PersistedQuery query, String text) {
		if (this.allowlist.text(query.id()).filter(text.strip()::equals).isPresent()) {
			return;
		}
		String hash = hash(text);
		if (!hash.equalsIgnoreCase(query.id())) {
			throw abort(ErrorCode.BAD_USER_INPUT,
					"\"extensions.persistedQuery.sha256Hash\" must be the SHA-256 of \"query\", %s, was \"%s\"."
						.formatted(hash, query.id()));
		}
	}

	/** Returns the text that a request sends or refers to; empty if it is not known. */
	Optional<String> findText(GraphQlRequest request) {
		if (PersistedQuery.isDocument(request.getDocument())) {
			return Optional.of(request.getDocument());
		}
		try {
			return PersistedQuery.from(request.getExtensions()).flatMap(this::findText);
		}
		catch (AbortExecutionException ex) {
			// Reported when the request is executed.
			return Optional.empty();
		}
	}

	private Optional<String> findText(PersistedQuery query) {
		return this.allowlist.text(query.id())
			.or(() -> this.allowlist.text(query.id().toLowerCase(Locale.ROOT)))
			.or(() -> Optional.ofNullable(this.automatic.getIfPresent(query.id().toLowerCase(Locale.ROOT))));
	}

	/** Registers the text of a valid document if the request includes its hash. */
	void save(ExecutionInput request, String text) {
		if (!this.allowlistOnly && PersistedQuery.isDocument(request.getQuery())) {
			PersistedQuery.from(request.getExtensions())
				.filter(PersistedQuery::isHash)
				.ifPresent((query) -> this.automatic.put(query.id().toLowerCase(Locale.ROOT), text));
		}
	}

	/** Returns the SHA-256 of a text in UTF-8, as lower-case hexadecimal digits. */
	static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static AbortExecutionException abort(ErrorCode code, String message) {
		return new AbortExecutionException(List.of(new ApiError(code, message, null, null)));
	}

}
