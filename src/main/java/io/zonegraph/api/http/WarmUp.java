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

/**
 * Runs the named queries of a document once the application listens, one after the other.
 * Who asks for them later finds them planned, here and in the database, or even finds
 * their answer kept, where they have no variables. The application says that it is ready
 * when all are answered, or when it has waited long enough; then the rest is run beside
 * the first requests.
 *
 * <p>
 * Required ids and texts are made up. The database plans anew only for another order of
 * magnitude of their length: most ids have more than ten characters, most words fewer.
 * Queries that require anything else are left out. The first query that fails ends the
 * warm-up.
 */
final class WarmUp implements ApplicationRunner, DisposableBean {

	private static final String ANY_ID = "-".repeat(12);

	private static final String ANY_WORD = "-".repeat(4);

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private final ExecutionGraphQlService service;

	private final ResponseSerializer serializer;

	private final Optional<ResponseCache> cache;

	private final Resource file;

	private final Duration timeout;

	private volatile boolean stopped;

	/**
	 * A warm-up.
	 * @param service answers operations
	 * @param serializer writes the answers
	 * @param cache keeps them; empty where none are kept
	 * @param file the document
	 * @param timeout how long the application waits for it before it is ready
	 */
	WarmUp(ExecutionGraphQlService service, ResponseSerializer serializer, Optional<ResponseCache> cache, Resource file,
			Duration timeout) {
		this.service = service;
		this.serializer = serializer;
		this.cache = cache;
		this.file = file;
		this.timeout = timeout;
	}

	/** Whether an execution is one of a warm-up: nobody waits for it. */
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

	/** Returns when all queries are answered. */
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

	/** Runs no more queries; failures of the last one are not logged. */
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
		// Nobody asks for what was made up.
		this.cache.filter((responses) -> variables.isEmpty())
			.ifPresentOrElse((responses) -> responses.answer(request, ResponseSerializer.GRAPHQL_RESPONSE, null,
					() -> execute(request)), () -> execute(request));
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

	/** Values of the required variables; empty if one cannot be made up. */
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
