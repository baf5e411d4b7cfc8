package io.zonegraph.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.GraphQLException;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Runs the named queries of a document once the application is ready, one after the other
 * and beside the first requests. Who asks first then finds them planned, here and in the
 * database.
 *
 * <p>
 * Required ids and texts are given as {@value #ANY}: plans do not depend on them. Queries
 * that require anything else are left out. The first query that fails ends the warm-up.
 */
final class WarmUp implements ApplicationListener<ApplicationReadyEvent> {

	private static final String ANY = "-";

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private final ExecutionGraphQlService service;

	private final Resource file;

	/**
	 * A warm-up.
	 * @param service answers operations
	 * @param file the document
	 */
	WarmUp(ExecutionGraphQlService service, Resource file) {
		this.service = service;
		this.file = file;
	}

	/** Whether an execution is one of a warm-up: nobody waits for it. */
	static boolean asks(ExecutionInput input) {
		return input.getGraphQLContext().getBoolean(WarmUp.class);
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		Thread thread = new Thread(this::run, "warm-up");
		thread.setDaemon(true);
		thread.start();
	}

	/** Runs all queries; returns when they are answered. */
	void run() {
		try {
			Map<String, String> texts = SingleOperations.of(this.file.getContentAsString(StandardCharsets.UTF_8));
			for (Map.Entry<String, String> each : texts.entrySet()) {
				Optional<Map<String, Object>> variables = variables(each.getValue());
				if (variables.isPresent()) {
					ask(each.getKey(), each.getValue(), variables.get());
				}
			}
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The warm-up of {} ended early: {}", this.file.getDescription(), ex.getMessage());
		}
	}

	private void ask(String name, String text, Map<String, Object> variables) {
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(text, name, variables, null,
				"warm-up-" + name, null);
		request.configureExecutionInput((input, builder) -> {
			input.getGraphQLContext().put(WarmUp.class, true);
			return input;
		});
		ExecutionGraphQlResponse answer = Objects.requireNonNull(this.service.execute(request).block());
		if (!answer.getErrors().isEmpty()) {
			throw new GraphQLException("%s: %s".formatted(name, answer.getErrors().get(0).getMessage()));
		}
		log.debug("Warmed up {}", name);
	}

	/** Values of the required variables; empty if one cannot be any text. */
	private static Optional<Map<String, Object>> variables(String text) {
		Map<String, Object> variables = new LinkedHashMap<>();
		for (VariableDefinition variable : new Parser().parseDocument(text)
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
		boolean isText = List.of("ID", "String").contains(((TypeName) type).getName());
		return isText ? Optional.of(ANY) : Optional.empty();
	}

}
