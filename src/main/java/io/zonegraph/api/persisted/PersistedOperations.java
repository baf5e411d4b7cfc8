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
 * Operations that clients name instead of sending their text: those that an operator
 * lists, and those that a client sent before (automatic persisted queries).
 *
 * <p>
 * A client first sends the hash alone. Where it is not known, the answer is
 * {@code PERSISTED_QUERY_NOT_FOUND}, and the client sends hash and text together, which
 * makes it known to all.
 */
final class PersistedOperations {

	private static final int ENTRY_BYTES = 200;

	private final OperationAllowlist allowlist;

	private final boolean allowlistOnly;

	private final Cache<String, String> automatic;

	/**
	 * The operations.
	 * @param allowlist those that the operator lists
	 * @param allowlistOnly whether no others may run
	 * @param memory how much the texts that clients send may take
	 */
	PersistedOperations(OperationAllowlist allowlist, boolean allowlistOnly, DataSize memory) {
		this.allowlist = allowlist;
		this.allowlistOnly = allowlistOnly;
		this.automatic = Caffeine.newBuilder()
			.maximumWeight(memory.toBytes())
			.weigher((String hash, String text) -> 2 * text.length() + ENTRY_BYTES)
			// At once, so that no more is ever kept.
			.executor(Runnable::run)
			.build();
	}

	/**
	 * The text of a request's document: what it sent, or what it names.
	 * @throws AbortExecutionException if what it names is not known, is not what it sent,
	 * or may not run
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
		// Apollo's clients know this very message, and send the text then.
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

	/** The text that a request sends or names; empty if it is not known. */
	Optional<String> findText(GraphQlRequest request) {
		if (PersistedQuery.isDocument(request.getDocument())) {
			return Optional.of(request.getDocument());
		}
		try {
			return PersistedQuery.from(request.getExtensions()).flatMap(this::findText);
		}
		catch (AbortExecutionException ex) {
			// Said when the request is answered.
			return Optional.empty();
		}
	}

	private Optional<String> findText(PersistedQuery query) {
		return this.allowlist.text(query.id())
			.or(() -> this.allowlist.text(query.id().toLowerCase(Locale.ROOT)))
			.or(() -> Optional.ofNullable(this.automatic.getIfPresent(query.id().toLowerCase(Locale.ROOT))));
	}

	/** Makes the text of a valid document known, if the request has its hash. */
	void save(ExecutionInput request, String text) {
		if (!this.allowlistOnly && PersistedQuery.isDocument(request.getQuery())) {
			PersistedQuery.from(request.getExtensions())
				.filter(PersistedQuery::isHash)
				.ifPresent((query) -> this.automatic.put(query.id().toLowerCase(Locale.ROOT), text));
		}
	}

	/** SHA-256 of a text in UTF-8, in lower-case hexadecimal digits. */
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
