package io.zonegraph.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.InvalidSyntaxException;
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
 * Runs the operations of a document once the application is ready, in their order and
 * beside the first requests. Who asks first then finds them planned, here and in the
 * database, and the code that answers them compiled.
 *
 * <p>
 * Required ids and texts are given as {@value #ANY}: what is planned does not depend on
 * them. Operations that require anything else are left out. What fails is told at DEBUG
 * and harms nobody.
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

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		Thread thread = new Thread(this::run, "warm-up");
		thread.setDaemon(true);
		thread.start();
	}

	/** Runs all operations; returns when they are answered. */
	void run() {
		try {
			String text = this.file.getContentAsString(StandardCharsets.UTF_8);
			for (OperationDefinition operation : new Parser().parseDocument(text)
				.getDefinitionsOfType(OperationDefinition.class)) {
				variables(operation)
					.ifPresent((variables) -> ask(text, String.valueOf(operation.getName()), variables));
			}
		}
		catch (IOException | InvalidSyntaxException ex) {
			log.warn("Nothing is warmed up: {} cannot be read. {}", this.file.getDescription(), ex.getMessage());
		}
	}

	private void ask(String text, String name, Map<String, Object> variables) {
		try {
			DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(text, name, variables, null,
					"warm-up-" + name, null);
			request.configureExecutionInput((input, builder) -> {
				input.getGraphQLContext().put(WarmUp.class, true);
				return input;
			});
			ExecutionGraphQlResponse answer = this.service.execute(request).block();
			log.debug("Warmed up {}: {}", name, (answer != null) ? answer.getErrors() : List.of());
		}
		catch (RuntimeException ex) {
			log.debug("Cannot warm up {}", name, ex);
		}
	}

	/** Values of the required variables; empty if one cannot be any text. */
	private static Optional<Map<String, Object>> variables(OperationDefinition operation) {
		Map<String, Object> variables = new LinkedHashMap<>();
		for (VariableDefinition variable : operation.getVariableDefinitions()) {
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
