package io.zonegraph.api;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

import io.zonegraph.model.GraphModel;
import io.zonegraph.operation.GraphOperations;
import io.zonegraph.store.GraphReads;

/** Puts our engine behind Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	@Bean
	GraphOperations graphOperations(GraphModel model, GraphReads reads) {
		return new GraphOperations(model, reads);
	}

	@Bean
	GraphQlSourceBuilderCustomizer graphEngine(GraphModel model, GraphOperations operations) {
		return (source) -> source.schemaFactory((registry, wiring) -> model.executableSchema())
			.configureGraphQl((graphQl) -> graphQl.queryExecutionStrategy(new GraphExecutionStrategy(model, operations))
				.preparsedDocumentProvider(new ParsedDocuments()));
	}

	@Bean
	NullConditions nullConditions() {
		return new NullConditions();
	}

	@Bean
	ClientErrors clientErrors(GraphQlSource source) {
		return new ClientErrors(source.schema());
	}

}
