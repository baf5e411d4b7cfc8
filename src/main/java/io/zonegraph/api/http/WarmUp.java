package io.zonegraph.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import graphql.ExecutionInput;
import graphql.GraphQLException;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import io.zonegraph.api.graphql.ContextKeys;
import io.zonegraph.api.graphql.ExecutableDescriptions;
import io.zonegraph.store.GraphReads;

/**
 * Runs the named queries of a document one after the other, once the server accepts
 * connections. Later requests then find them planned, here and in the database, and those
 * without variables even find their response cached. The application becomes ready when
 * all queries have run or after a timeout; the remaining ones then run concurrently with
 * the first requests.
 *
 * <p>
 * Required ids and strings are made up. The database replans a statement only if the
 * length of a string parameter changes by an order of magnitude: most ids are longer than
 * ten characters, most words shorter. Queries with other required variables are skipped.
 * The first query that fails ends the warm-up.
 */
final class WarmUp implements ApplicationRunner, DisposableBean {

	private static final String ANY_ID = "-".repeat(12);

	private static final String ANY_WORD = "-".repeat(4);

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private final ExecutionGraphQlService service;

	private final ResponseSerializer serializer;

	private final Optional<ResponseCache> cache;

	private final GraphReads reads;

	private final Resource file;

	private final Duration timeout;

	private volatile boolean stopped;

	/**
	 * A warm-up.
	 * @param service executes operations
	 * @param serializer serializes responses
	 * @param cache caches responses; empty if caching is disabled
	 * @param reads sets the deadline of each query
	 * @param file the document
	 * @param timeout how long the application waits for the warm-up before it becomes
	 * ready
	 */
	WarmUp(ExecutionGraphQlService service, ResponseSerializer serializer, Optional<ResponseCache> cache,
			GraphReads reads, Resource file, Duration timeout) {
		this.service = service;
		this.serializer = serializer;
		this.cache = cache;
		this.reads = reads;
		this.file = file;
		this.timeout = timeout;
	}

	/** Whether an execution belongs to the warm-up, so that no client waits for it. */
	static boolean isWarmUp(ExecutionInput input) {
		return input.getGraphQLContext().getBoolean(ContextKeys.WARM_UP);
	}

	@Override
	public void run(ApplicationArguments arguments) {
		CountDownLatch done = new CountDownLatch(1);
		Thread thread = new Thread(() -> {
			try {
				runAll();
			}
			finally {
				done.countDown();
			}
		}, "warm-up");
		thread.setDaemon(true);
		thread.start();
		try {
			done.await(this.timeout.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Runs all queries in this thread. */
	void runAll() {
		try {
			Map<String, String> texts = DocumentSplitter.split(this.file.getContentAsString(StandardCharsets.UTF_8));
			for (Map.Entry<String, String> each : texts.entrySet()) {
				Optional<Map<String, Object>> variables = variables(each.getValue());
				if (variables.isPresent() && !this.stopped) {
					run(each.getKey(), each.getValue(), variables.get());
				}
			}
		}
		catch (IOException | RuntimeException ex) {
			if (!this.stopped) {
				log.warn("The warm-up of {} ended early: {}", this.file.getDescription(), ex.getMessage());
			}
		}
	}

	/**
	 * Stops the warm-up before its next query; a failure of the current one is not
	 * logged.
	 */
	@Override
	public void destroy() {
		this.stopped = true;
	}

	private void run(String name, String text, Map<String, Object> variables) {
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(text, name, variables, null,
				"warm-up-" + name, null);
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(ContextKeys.WARM_UP, true);
			return input;
		});
		// Responses for made-up values are of no use to clients.
		this.cache.filter((responses) -> variables.isEmpty())
			.ifPresentOrElse((responses) -> responses.answer(request, ResponseSerializer.GRAPHQL_RESPONSE, null,
					this.reads.deadline(), () -> execute(request)), () -> execute(request));
		log.debug("Warmed up {}", name);
	}

	private SerializedResponse execute(ExecutionGraphQlRequest request) {
		ExecutionGraphQlResponse answer = Objects.requireNonNull(this.service.execute(request).block());
		if (!answer.getErrors().isEmpty()) {
			throw new GraphQLException(
					"%s: %s".formatted(request.getOperationName(), answer.getErrors().get(0).getMessage()));
		}
		return this.serializer.serialize(new WebGraphQlResponse(answer), ResponseSerializer.GRAPHQL_RESPONSE);
	}

	/** Values for the required variables; empty if one cannot be made up. */
	private static Optional<Map<String, Object>> variables(String text) {
		Map<String, Object> variables = new LinkedHashMap<>();
		for (VariableDefinition variable : ExecutableDescriptions.parse(text)
			.getFirstDefinitionOfType(OperationDefinition.class)
			.orElseThrow()
			.getVariableDefinitions()) {
			if (variable.getType() instanceof NonNullType required && variable.getDefaultValue() == null) {
				Optional<Object> value = value(required.getType());
				if (value.isEmpty()) {
					return Optional.empty();
				}
				variables.put(variable.getName(), value.get());
			}
		}
		return Optional.of(variables);
	}

	private static Optional<Object> value(Type<?> type) {
		if (type instanceof NonNullType required) {
			return value(required.getType());
		}
		if (type instanceof ListType list) {
			return value(list.getType()).map(List::of);
		}
		return switch (((TypeName) type).getName()) {
			case "ID" -> Optional.of(ANY_ID);
			case "String" -> Optional.of(ANY_WORD);
			default -> Optional.empty();
		};
	}

}
