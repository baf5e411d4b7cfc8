package io.zonegraph.operation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
import org.jspecify.annotations.Nullable;

import io.zonegraph.admission.Admission;
import io.zonegraph.admission.Client;
import io.zonegraph.cost.Cost;
import io.zonegraph.cost.GraphStatistics;
import io.zonegraph.cypher.CypherRenderer;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.plan.PageSizes;
import io.zonegraph.planner.OperationPlanner;
import io.zonegraph.testing.Models;

/** Compiles operations without a database. The same text is the same document. */
final class TestCompiler {

	private final GraphModel model;

	private final GraphQLSchema schema;

	private final CompiledOperations operations;

	private final Map<String, Document> documents = new java.util.HashMap<>();

	/** How often an operation had to be planned. */
	private int planned;

	private TestCompiler(GraphModel model) {
		this.model = model;
		this.schema = new GraphSchema(model).executable();
		this.operations = new CompiledOperations(new OperationPlanner(model), new CypherRenderer(),
				Admission.unlimited());
	}

	static TestCompiler films() {
		return new TestCompiler(Models.films());
	}

	static TestCompiler zones() {
		return new TestCompiler(Models.zones());
	}

	int planned() {
		return this.planned;
	}

	CypherStatement statement(String text, Map<String, @Nullable Object> variables) {
		return statement(text, variables, Set.of());
	}

	/** The statement for a graph in which relationships of some types are rare. */
	CypherStatement statement(String text, Map<String, @Nullable Object> variables, Set<String> rareTypes) {
		OperationRequest request = request(text, variables);
		CompiledOperation operation = this.operations.find(request).operation();
		ParameterBinder.Bindings bound = ParameterBinder.bind(operation.plan(), request.variables(), Map.of());
		return new CypherStatement(operation.statement(bound.nullKeys(),
				new GraphStatistics(this.model, Map.of(), Map.of(), rareTypes, Set.of())), bound.parameters());
	}

	/** What an operation without variables costs in a graph. */
	Cost cost(String text, GraphStatistics graph) {
		OperationRequest request = request(text, Map.of());
		CompiledOperation operation = this.operations.find(request).operation();
		return operation.cost(pageSizes(operation, request), graph);
	}

	/** What a client is told whose operation without variables costs too much. */
	String refusal(String text, GraphStatistics graph) {
		OperationRequest request = request(text, Map.of());
		CompiledOperation operation = this.operations.find(request).operation();
		PageSizes pageSizes = pageSizes(operation, request);
		return String.valueOf(new CostExceededException(operation.cost(pageSizes, graph), 3, pageSizes).getMessage());
	}

	private static PageSizes pageSizes(CompiledOperation operation, OperationRequest request) {
		return PageSizes.of(operation.plan(), request.variables());
	}

	private OperationRequest request(String text, Map<String, @Nullable Object> variables) {
		Document document = this.documents.computeIfAbsent(text, this::parsed);
		OperationDefinition definition = document.getDefinitionsOfType(OperationDefinition.class).get(0);
		CoercedVariables coerced = ValuesResolver.coerceVariableValues(this.schema, definition.getVariableDefinitions(),
				RawVariables.of(variables), GraphQLContext.getDefault(), Locale.ENGLISH);
		return new OperationRequest("test", this.schema, definition, coerced.toMap(),
				() -> normalized(document, coerced), Client.INTERNAL, true, null);
	}

	private Document parsed(String text) {
		ParseAndValidateResult result = ParseAndValidate.parseAndValidate(this.schema,
				ExecutionInput.newExecutionInput(text).build());
		if (result.isFailure()) {
			throw new IllegalArgumentException(result.getErrors().toString());
		}
		return result.getDocument();
	}

	private ExecutableNormalizedOperation normalized(Document document, CoercedVariables variables) {
		this.planned++;
		return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(this.schema, document, null,
				variables);
	}

}
