package io.zonegraph.api;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.MediaType;

import io.zonegraph.store.GraphVersions;
import io.zonegraph.store.StoreException;

/**
 * Keeps answers, as the bytes that go out, for as long as the version of the graph stays
 * the same. Equal requests that come while one is being answered share its answer.
 *
 * <p>
 * An answer is kept only if the version was the same before and after it was read, so it
 * is known to be that of the version. Answers with errors are not kept, nor are requests
 * with extensions, such as one to explain.
 */
final class KeptAnswers {

	private static final int ENTRY_BYTES = 500;

	private final GraphVersions versions;

	private final Cache<Question, WrittenAnswer> answers;

	private final ConcurrentMap<Asked, CompletableFuture<WrittenAnswer>> running = new ConcurrentHashMap<>();

	KeptAnswers(GraphVersions versions, CacheProperties properties, MeterRegistry metrics) {
		this.versions = versions;
		this.answers = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((Question question, WrittenAnswer answer) -> question.weight() + answer.content().length)
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
	WrittenAnswer answer(GraphQlRequest request, MediaType type, @Nullable String user, Supplier<WrittenAnswer> run) {
		Optional<String> version = mayBeKept(request) ? version() : Optional.empty();
		return version
			.map((current) -> answer(new Question(request.getDocument(), request.getOperationName(),
					request.getVariables(), request.getExtensions(), type, user), current, run))
			.orElseGet(run);
	}

	private WrittenAnswer answer(Question question, String version, Supplier<WrittenAnswer> run) {
		WrittenAnswer kept = this.answers.getIfPresent(question);
		return (kept != null && version.equals(kept.version())) ? kept : once(new Asked(question, version), run);
	}

	/**
	 * A request that asks for more, such as an explanation, has to run, and so has a text
	 * that comes with its name, which is to be remembered.
	 */
	private static boolean mayBeKept(GraphQlRequest request) {
		Map<String, Object> extensions = request.getExtensions();
		return extensions.isEmpty() || (extensions.size() == 1 && extensions.containsKey(PersistedQuery.EXTENSION)
				&& !PersistedOperations.isSent(request.getDocument()));
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

	private WrittenAnswer once(Asked asked, Supplier<WrittenAnswer> run) {
		CompletableFuture<WrittenAnswer> mine = new CompletableFuture<>();
		CompletableFuture<WrittenAnswer> other = this.running.putIfAbsent(asked, mine);
		return (other != null) ? shared(other) : ran(asked, run, mine);
	}

	private WrittenAnswer ran(Asked asked, Supplier<WrittenAnswer> run, CompletableFuture<WrittenAnswer> mine) {
		try {
			WrittenAnswer answer = run.get();
			if (answer.complete() && asked.version().equals(answer.version())) {
				this.answers.put(asked.question(), answer);
			}
			mine.complete(answer);
			return answer;
		}
		catch (RuntimeException | Error ex) {
			mine.completeExceptionally(ex);
			throw ex;
		}
		finally {
			this.running.remove(asked, mine);
		}
	}

	private static WrittenAnswer shared(CompletableFuture<WrittenAnswer> other) {
		try {
			return other.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/**
	 * What an answer depends on, beside the graph.
	 *
	 * @param document the operation's text, or what stands for it
	 * @param operationName which operation of it; null for the only one
	 * @param variables values by name
	 * @param extensions the operation's name, where its text was not sent
	 * @param type the media type of the answer
	 * @param user who asks; null for anonymous users
	 */
	private record Question(String document, @Nullable String operationName, Map<String, @Nullable Object> variables,
			Map<String, Object> extensions, MediaType type, @Nullable String user) {

		/** About how many bytes it takes. */
		int weight() {
			return ENTRY_BYTES + 2 * this.document.length() + 2 * this.variables.toString().length();
		}

	}

	private record Asked(Question question, String version) {
	}

}
