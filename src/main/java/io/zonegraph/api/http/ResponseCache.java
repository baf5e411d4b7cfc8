package io.zonegraph.api.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.AbortExecutionException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.MediaType;

import io.zonegraph.api.persisted.PersistedQuery;
import io.zonegraph.store.GraphVersions;
import io.zonegraph.store.StoreException;

/**
 * Keeps answers, as the bytes that go out, for as long as the version of the graph stays
 * the same. Equal requests that come while one is being answered share its answer, unless
 * it fails.
 *
 * <p>
 * An answer is kept only if the version was the same before and after it was read, so it
 * is known to be that of the version. Answers with errors are not kept, nor are those of
 * requests with running extensions than the hash of an operation, such as one to explain.
 */
final class ResponseCache {

	/** Answers to longer requests, in bytes, are not cached. */
	static final int MAX_REQUEST_LENGTH = 16_384;

	private static final int ENTRY_BYTES = 1_000;

	/** An empty object, two characters as text, takes about 60 bytes. */
	private static final int BYTES_OF_A_CHARACTER = 32;

	private final GraphVersions versions;

	private final Cache<Key, SerializedResponse> answers;

	private final ConcurrentMap<VersionedKey, CompletableFuture<SerializedResponse>> running = new ConcurrentHashMap<>();

	ResponseCache(GraphVersions versions, CacheProperties properties, MeterRegistry metrics) {
		this.versions = versions;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((Key key, SerializedResponse answer) -> key.weight() + answer.content().length)
			// To wake another thread for each answer costs more than to tidy up here.
			.executor(Runnable::run)
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(metrics, this.answers, "zonegraph.answers");
	}

	/**
	 * Answers a request.
	 * @param request the request
	 * @param type the media type of the answer
	 * @param user who asks; null for anonymous users
	 * @param run answers it anew
	 */
	SerializedResponse answer(GraphQlRequest request, MediaType type, @Nullable String user,
			Supplier<SerializedResponse> run) {
		return key(request, type, user).flatMap((key) -> version().map((version) -> answer(key, version, run)))
			.orElseGet(run);
	}

	private SerializedResponse answer(Key key, String version, Supplier<SerializedResponse> run) {
		SerializedResponse cached = this.answers.getIfPresent(key);
		return (cached != null && version.equals(cached.version())) ? cached
				: runOnce(new VersionedKey(key, version), run);
	}

	/**
	 * Empty for a request that has to run: one that asks for more, such as an
	 * explanation, and a text that comes with its hash, which is to be remembered.
	 */
	private static Optional<Key> key(GraphQlRequest request, MediaType type, @Nullable String user) {
		Map<String, Object> extensions = request.getExtensions();
		if (extensions.isEmpty()) {
			return Optional.of(Key.from(request, null, type, user));
		}
		if (extensions.size() > 1 || PersistedQuery.isDocument(request.getDocument())) {
			return Optional.empty();
		}
		try {
			return PersistedQuery.from(extensions).map((name) -> Key.from(request, name.id(), type, user));
		}
		catch (AbortExecutionException ex) {
			// Said when the request is answered.
			return Optional.empty();
		}
	}

	/** Empty where the database does not answer, which to say is left to the request. */
	private Optional<String> version() {
		try {
			return Optional.of(this.versions.current());
		}
		catch (StoreException ex) {
			return Optional.empty();
		}
	}

	private SerializedResponse runOnce(VersionedKey key, Supplier<SerializedResponse> run) {
		CompletableFuture<SerializedResponse> future = new CompletableFuture<>();
		CompletableFuture<SerializedResponse> running = this.running.putIfAbsent(key, future);
		return (running != null) ? awaitShared(running, run) : runAndShare(key, run, future);
	}

	private SerializedResponse runAndShare(VersionedKey key, Supplier<SerializedResponse> run,
			CompletableFuture<SerializedResponse> future) {
		try {
			SerializedResponse answer = run.get();
			if (answer.complete() && key.version().equals(answer.version())) {
				this.answers.put(key.key(), answer);
			}
			future.complete(answer);
			return answer;
		}
		catch (RuntimeException | Error ex) {
			future.completeExceptionally(ex);
			throw ex;
		}
		finally {
			this.running.remove(key, future);
		}
	}

	private static SerializedResponse awaitShared(CompletableFuture<SerializedResponse> running,
			Supplier<SerializedResponse> run) {
		try {
			return running.join();
		}
		catch (CompletionException ex) {
			// Whoever ran it has been told why; that may not hold for this request.
			return run.get();
		}
	}

	/**
	 * What an answer depends on, beside the graph.
	 *
	 * @param document the operation's text, or what stands for it
	 * @param operationName which operation of it; null for the only one
	 * @param id the id or hash of the operation, where its text was not sent
	 * @param variables values by name
	 * @param type the media type of the answer
	 * @param user who asks; null for anonymous users
	 */
	private record Key(String document, @Nullable String operationName, @Nullable String id,
			Map<String, @Nullable Object> variables, MediaType type, @Nullable String user) {

		static Key from(GraphQlRequest request, @Nullable String id, MediaType type, @Nullable String user) {
			return new Key(request.getDocument(), request.getOperationName(), id, request.getVariables(), type, user);
		}

		/** At most how many bytes it takes: objects take far more than their text. */
		int weight() {
			return ENTRY_BYTES + 2 * this.document.length() + BYTES_OF_A_CHARACTER * this.variables.toString().length();
		}

	}

	private record VersionedKey(Key key, String version) {
	}

}
