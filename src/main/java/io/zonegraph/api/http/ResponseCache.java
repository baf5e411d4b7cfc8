package io.zonegraph.api.http;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.AbortExecutionException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.MediaType;

import io.zonegraph.access.Role;
import io.zonegraph.api.persisted.PersistedQuery;
import io.zonegraph.store.Deadline;
import io.zonegraph.store.GraphVersions;
import io.zonegraph.store.StoreException;

/**
 * Caches serialized responses as long as the version of the graph stays the same.
 * Concurrent equal requests share one execution, unless it throws an exception.
 *
 * <p>
 * A response is cached only if the version was the same before and after the data was
 * read, so that it is known to reflect that version. Responses with errors are not
 * cached, nor are those to requests with extensions other than the hash of an operation,
 * such as {@code explain}.
 */
final class ResponseCache {

	private static final Logger log = LoggerFactory.getLogger(ResponseCache.class);

	/** In bytes; responses to longer requests are not cached. */
	static final int MAX_REQUEST_LENGTH = 16_384;

	private static final int ENTRY_BYTES = 1_000;

	/** An empty object, which is two characters of text, takes about 60 bytes. */
	private static final int BYTES_OF_A_CHARACTER = 32;

	/** How many requests without a cached response may wait for the version at a time. */
	private static final int MAX_UNCACHED = 32;

	private final Semaphore uncached = new Semaphore(MAX_UNCACHED);

	private final GraphVersions versions;

	private final Cache<Key, SerializedResponse> answers;

	private final ConcurrentMap<VersionedKey, CompletableFuture<SerializedResponse>> running = new ConcurrentHashMap<>();

	ResponseCache(GraphVersions versions, CacheProperties properties, MeterRegistry metrics) {
		this.versions = versions;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((Key key, SerializedResponse answer) -> key.weight() + answer.content().length)
			// Maintenance in this thread costs less than waking another one for each
			// response.
			.executor(Runnable::run)
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(metrics, this.answers, "zonegraph.answers");
	}

	/**
	 * Returns the cached response to a request, or executes it.
	 * @param request the request
	 * @param type the media type of the response
	 * @param role the role of the client; null for anonymous clients
	 * @param deadline when the graph must have been read
	 * @param run executes the request by the same deadline
	 */
	SerializedResponse answer(GraphQlRequest request, MediaType type, @Nullable Role role, Deadline deadline,
			Supplier<SerializedResponse> run) {
		return key(request, type, role)
			.flatMap((key) -> version(key, deadline).map((version) -> answer(key, version, deadline, run)))
			.orElseGet(run);
	}

	private SerializedResponse answer(Key key, String version, Deadline deadline, Supplier<SerializedResponse> run) {
		SerializedResponse cached = this.answers.getIfPresent(key);
		return (cached != null && version.equals(cached.version())) ? cached
				: runOnce(new VersionedKey(key, version), deadline, run);
	}

	/**
	 * Returns the cache key; empty for a request that must be executed: one with other
	 * extensions, such as {@code explain}, or one that registers a text with its hash.
	 */
	private static Optional<Key> key(GraphQlRequest request, MediaType type, @Nullable Role role) {
		Map<String, Object> extensions = request.getExtensions();
		if (extensions.isEmpty()) {
			return Optional.of(Key.from(request, null, type, role));
		}
		if (extensions.size() > 1 || PersistedQuery.isDocument(request.getDocument())) {
			return Optional.empty();
		}
		try {
			return PersistedQuery.from(extensions).map((name) -> Key.from(request, name.id(), type, role));
		}
		catch (AbortExecutionException ex) {
			// Reported when the request is executed.
			return Optional.empty();
		}
	}

	/**
	 * Returns the current version; empty if the database cannot be read, which is
	 * reported when the request is executed, or if many requests wait for the version:
	 * one without a cached response is then executed and not cached, as admission refuses
	 * it at once if there is too much to do.
	 */
	private Optional<String> version(Key key, Deadline deadline) {
		boolean isCached = this.answers.asMap().containsKey(key);
		if (!isCached && !this.uncached.tryAcquire()) {
			return Optional.empty();
		}
		try {
			return Optional.of(this.versions.current(deadline));
		}
		catch (StoreException ex) {
			return Optional.empty();
		}
		finally {
			if (!isCached) {
				this.uncached.release();
			}
		}
	}

	private SerializedResponse runOnce(VersionedKey key, Deadline deadline, Supplier<SerializedResponse> run) {
		CompletableFuture<SerializedResponse> future = new CompletableFuture<>();
		CompletableFuture<SerializedResponse> running = this.running.putIfAbsent(key, future);
		return (running != null) ? awaitShared(running, deadline, run) : runAndShare(key, run, future);
	}

	private SerializedResponse runAndShare(VersionedKey key, Supplier<SerializedResponse> run,
			CompletableFuture<SerializedResponse> future) {
		try {
			SerializedResponse answer = run.get();
			if (answer.cacheable() && key.version().equals(answer.version())) {
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

	/**
	 * Waits for the execution of an equal request. If it fails, the failure was reported
	 * to that request and may not affect this one; if it takes too long, the execution of
	 * this one reports that the time is up.
	 */
	private static SerializedResponse awaitShared(CompletableFuture<SerializedResponse> running, Deadline deadline,
			Supplier<SerializedResponse> run) {
		try {
			SerializedResponse shared = running.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
			return shared.personal() ? run.get() : shared;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			log.trace("An equal request had no response to share", ex);
		}
		return run.get();
	}

	/**
	 * The cache key: all that a response depends on, apart from the graph.
	 *
	 * @param document the text of the operation, or the marker of a persisted one
	 * @param operationName the operation to run; null for the only one
	 * @param id the id or hash of a persisted operation; null if its text was sent
	 * @param variables values by name
	 * @param type the media type of the response
	 * @param role the role of the client; null for anonymous clients
	 */
	private record Key(String document, @Nullable String operationName, @Nullable String id,
			Map<String, @Nullable Object> variables, MediaType type, @Nullable Role role) {

		static Key from(GraphQlRequest request, @Nullable String id, MediaType type, @Nullable Role role) {
			return new Key(request.getDocument(), request.getOperationName(), id, request.getVariables(), type, role);
		}

		/**
		 * An upper bound of its size in bytes: objects take far more memory than their
		 * text.
		 */
		int weight() {
			return ENTRY_BYTES + 2 * this.document.length() + BYTES_OF_A_CHARACTER * this.variables.toString().length();
		}

	}

	private record VersionedKey(Key key, String version) {
	}

}
