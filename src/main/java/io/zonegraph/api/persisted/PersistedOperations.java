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
import graphql.execution.preparsed.persisted.PersistedQuerySupport;

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
public final class PersistedOperations {

	private static final int ENTRY_BYTES = 200;

	private final OperationAllowlist listed;

	private final boolean only;

	private final Cache<String, String> sent;

	/**
	 * The operations.
	 * @param listed those that the operator lists
	 * @param only whether no others may run
	 * @param memory how much the texts that clients send may take
	 */
	PersistedOperations(OperationAllowlist listed, boolean only, DataSize memory) {
		this.listed = listed;
		this.only = only;
		this.sent = Caffeine.newBuilder()
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
	String textOf(ExecutionInput request) {
		Optional<PersistedQuery> name = PersistedQuery.from(request.getExtensions());
		String text = isSent(request.getQuery()) ? request.getQuery() : name.map(this::requireText).orElse("");
		if (this.only && !this.listed.has(text)) {
			throw abort(ErrorCode.FORBIDDEN,
					"This service runs listed operations only; the text of \"query\" is not one of them.");
		}
		if (isSent(request.getQuery())) {
			name.ifPresent((query) -> checkHash(query, text));
		}
		return text;
	}

	/** Whether a text is one, not what stands for a missing one. */
	public static boolean isSent(String text) {
		return !text.isBlank() && !text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
	}

	private String requireText(PersistedQuery name) {
		return findText(name).orElseThrow(() -> notFound(name));
	}

	private AbortExecutionException notFound(PersistedQuery name) {
		if (this.only) {
			return abort(ErrorCode.FORBIDDEN,
					"This service runs listed operations only; none of them has the id \"%s\".".formatted(name.id()));
		}
		// Apollo's clients know this very message, and send the text then.
		return name.isHash() ? abort(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")
				: abort(ErrorCode.BAD_USER_INPUT,
						"\"extensions.persistedQuery.sha256Hash\" must be 64 hexadecimal digits, was \"%s\"."
							.formatted(name.id()));
	}

	private void checkHash(PersistedQuery name, String text) {
		if (this.listed.text(name.id()).filter(text.strip()::equals).isPresent()) {
			return;
		}
		String hash = hash(text);
		if (!hash.equalsIgnoreCase(name.id())) {
			throw abort(ErrorCode.BAD_USER_INPUT,
					"\"extensions.persistedQuery.sha256Hash\" must be the SHA-256 of \"query\", %s, was \"%s\"."
						.formatted(hash, name.id()));
		}
	}

	/** The text that a request sends or names; empty if it is not known. */
	Optional<String> findText(GraphQlRequest request) {
		if (isSent(request.getDocument())) {
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

	private Optional<String> findText(PersistedQuery name) {
		return this.listed.text(name.id())
			.or(() -> this.listed.text(name.id().toLowerCase(Locale.ROOT)))
			.or(() -> Optional.ofNullable(this.sent.getIfPresent(name.id().toLowerCase(Locale.ROOT))));
	}

	/** Makes the text of a valid document known, if the request has its hash. */
	void keep(ExecutionInput request, String text) {
		if (!this.only && isSent(request.getQuery())) {
			PersistedQuery.from(request.getExtensions())
				.filter(PersistedQuery::isHash)
				.ifPresent((name) -> this.sent.put(name.id().toLowerCase(Locale.ROOT), text));
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
