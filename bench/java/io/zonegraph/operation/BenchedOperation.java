package io.zonegraph.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import io.zonegraph.admission.Client;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.testing.GeneratedGraph;
import io.zonegraph.testing.Models;

/** A parsed and validated operation over the model of the product. */
final class BenchedOperation {

	private static final Path TWO_HUNDRED_FIELDS = Path.of("bench/operations/two-hundred-fields.graphql");

	private final GraphModel model = Models.zones();

	private final GraphQLSchema schema = new GraphSchema(this.model).executable();

	private final Document document;

	private final CoercedVariables variables;

	private final OperationRequest request;

	private BenchedOperation(String text, Map<String, Object> variables) {
		this.document = parsed(text);
		OperationDefinition definition = this.document.getDefinitionsOfType(OperationDefinition.class).get(0);
		this.variables = ValuesResolver.coerceVariableValues(this.schema, definition.getVariableDefinitions(),
				RawVariables.of(variables), GraphQLContext.getDefault(), Locale.ENGLISH);
		ExecutableNormalizedOperation normalized = normalized();
		this.request = new OperationRequest("bench", this.schema, definition, this.variables.toMap(), () -> normalized,
				Client.INTERNAL, true, null);
	}

	/**
	 * The operation of 200 fields.
	 * @param first length of every list
	 */
	static BenchedOperation ofTwoHundredFields(int first) {
		try {
			return new BenchedOperation(Files.readString(TWO_HUNDRED_FIELDS), Map.of("enterprise",
					GeneratedGraph.id("Enterprise", 1), "zone", GeneratedGraph.id("Zone", 1), "first", first));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Document parsed(String text) {
		ParseAndValidateResult result = ParseAndValidate.parseAndValidate(this.schema,
				ExecutionInput.newExecutionInput(text).build());
		if (result.isFailure()) {
			throw new IllegalArgumentException(result.getErrors().toString());
		}
		return result.getDocument();
	}

	GraphModel model() {
		return this.model;
	}

	/** The request; its normalized operation is at hand. */
	OperationRequest request() {
		return this.request;
	}

	/** Normalizes the operation once more. */
	ExecutableNormalizedOperation normalized() {
		return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(this.schema, this.document,
				null, this.variables);
	}

}
