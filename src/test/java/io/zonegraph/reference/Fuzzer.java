package io.zonegraph.reference;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends random requests to a server until one is answered in a way that is not allowed.
 */
final class Fuzzer {

	private static final Logger log = LoggerFactory.getLogger(Fuzzer.class);

	private static final int THREADS = Integer.getInteger("zonegraph.fuzz-threads", 2);

	private static final int PROGRESS_INTERVAL = 1_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Class names, stack traces, Cypher, codes of Neo4j and paths. */
	private static final Pattern INTERNAL = Pattern
		.compile("\\b(?:java|javax|jakarta|graphql|org|io|tools|com)\\.[a-z]\\w*\\.\\w+"
				+ "|\\w*(?:Exception|Throwable)\\b|\\tat |Neo\\.\\w+Error|\\bMATCH ?\\(|\\bRETURN [a-z]|\\bUNWIND \\$|/target/|/src/main/");

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, AtomicLong> outcomes = new ConcurrentSkipListMap<>();

	private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

	private final URI endpoint;

	private final LongFunction<FuzzRequest> generator;

	Fuzzer(URI endpoint, LongFunction<FuzzRequest> generator) {
		this.endpoint = endpoint;
		this.generator = generator;
	}

	/**
	 * Sends requests.
	 * @return the first request that was answered wrongly, with its seed; null if none
	 * was
	 */
	@Nullable String run(long firstSeed, long requests) throws InterruptedException {
		AtomicLong next = new AtomicLong();
		ExecutorService clients = Executors.newFixedThreadPool(THREADS);
		for (int each = 0; each < THREADS; each++) {
			clients.execute(() -> sendUntil(firstSeed, requests, next));
		}
		clients.shutdown();
		assertThat(clients.awaitTermination(12, TimeUnit.HOURS)).isTrue();
		log.info("{} random requests from seed {}: {}", requests, firstSeed, this.outcomes);
		return this.failure.get();
	}

	private void sendUntil(long firstSeed, long requests, AtomicLong next) {
		for (long index = next.getAndIncrement(); index < requests
				&& this.failure.get() == null; index = next.getAndIncrement()) {
			long seed = firstSeed + index;
			FuzzRequest request = this.generator.apply(seed);
			String fault = fault(request);
			if (fault != null) {
				this.failure.compareAndSet(null, "Request with seed %d %s%n%s".formatted(seed, fault, request.text()));
			}
			if (index > 0 && index % PROGRESS_INTERVAL == 0) {
				log.info("{} requests: {}", index, this.outcomes);
			}
		}
	}

	/** What is wrong with the response; null if nothing is. */
	private @Nullable String fault(FuzzRequest request) {
		try {
			HttpResponse<byte[]> response = this.client.send(request.at(this.endpoint), BodyHandlers.ofByteArray());
			return fault(request, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			return "was not answered: " + ex;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "was interrupted";
		}
	}

	private @Nullable String fault(FuzzRequest request, int status, String body) {
		JsonNode errors;
		try {
			errors = body.isEmpty() ? JSON.createArrayNode() : JSON.readTree(body).path("errors");
		}
		catch (JacksonException ex) {
			return "was answered by %d without JSON: %s".formatted(status, body);
		}
		String code = errors.path(0).path("extensions").path("code").asString("");
		this.outcomes.computeIfAbsent(status + " " + code, (key) -> new AtomicLong()).incrementAndGet();
		if (code.equals("INTERNAL_SERVER_ERROR") || (status >= 500 && status != 503 && status != 504)) {
			return "was answered by %d: %s".formatted(status, body);
		}
		if (!errors.isEmpty() && code.isEmpty()) {
			return "was answered by an error without a code: " + body;
		}
		return errors.isEmpty() ? null : leak(request, errors.toString());
	}

	private static @Nullable String leak(FuzzRequest request, String errors) {
		Matcher matcher = INTERNAL.matcher(errors);
		while (matcher.find()) {
			if (!request.text().contains(matcher.group())) {
				return "was answered by a message with \"%s\": %s".formatted(matcher.group(), errors);
			}
		}
		return null;
	}

}
