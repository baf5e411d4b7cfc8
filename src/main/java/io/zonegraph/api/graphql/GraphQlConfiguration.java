package io.zonegraph.api.graphql;

import java.util.Objects;
import java.util.Optional;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

import io.zonegraph.admission.Admission;
import io.zonegraph.api.error.ClientErrors;
import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.operation.CostProperties;
import io.zonegraph.operation.GraphOperations;
import io.zonegraph.store.BrowserAddress;
import io.zonegraph.store.GraphReads;

/** Registers the execution engine of this application with Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ CostProperties.class, ExplainProperties.class, LimitProperties.class })
class GraphQlConfiguration {

	@Bean
	GraphOperations graphOperations(GraphModel model, GraphReads reads, CostProperties costs, Admission admission,
			ObservationRegistry observations) {
		return new GraphOperations(model, reads, costs, admission, observations);
	}

	@Bean
	ExplainExtension explainExtension(ExplainProperties properties,
			@Value("${zonegraph.cache.enabled:true}") boolean cache, ObjectProvider<BrowserAddress> local) {
		return new ExplainExtension(properties.anonymous(),
				(properties.browser() == null) ? Optional.ofNullable(local.getIfAvailable())
						: Optional.of(new BrowserAddress(properties.browser(),
								Objects.requireNonNullElse(properties.database(), "neo4j://localhost:7687"))),
				cache ? ExplainExtension.CacheStatus.BYPASSED : ExplainExtension.CacheStatus.OFF);
	}

	@Bean
	OperationObservationConvention operationObservationConvention() {
		return new OperationObservationConvention();
	}

	@Bean
	DocumentLimits documentLimits(LimitProperties properties) {
		return new DocumentLimits(properties);
	}

	/** Messages may contain hints from the schema only where introspection is enabled. */
	@Bean
	Hints hints(GraphQlProperties properties) {
		return new Hints(properties.getSchema().getIntrospection().isEnabled());
	}

	@Bean
	DocumentValidation documentValidation(GraphSchema schema, Hints hints) {
		return new DocumentValidation(schema.executable(), hints);
	}

	/**
	 * Replaces Spring's {@link GraphQlSource}, which parses the schema files again and
	 * visits all types to decorate data fetchers, of which there are none here.
	 */
	@Bean
	GraphQlSource graphQlSource(GraphSchema schema, GraphOperations operations, Admission admission,
			ExplainExtension explain, PreparsedDocumentProvider documents, DocumentValidation validation, Hints hints,
			ObjectProvider<Instrumentation> instrumentations) {
		return new GraphSource(GraphQL.newGraphQL(schema.executable())
			.queryExecutionStrategy(new GraphExecutionStrategy(schema.model(), operations, admission, explain))
			.preparsedDocumentProvider(new RequestValidation(documents, validation, schema.executable(), hints))
			.instrumentation(new ChainedInstrumentation(instrumentations.orderedStream().toList()))
			.build());
	}

	@Bean
	ClientErrors clientErrors(GraphQlSource source) {
		return new ClientErrors(source.schema());
	}

	/** Adapts the engine to Spring for GraphQL. */
	private record GraphSource(GraphQL graphQl) implements GraphQlSource {

		@Override
		public GraphQLSchema schema() {
			return this.graphQl.getGraphQLSchema();
		}

	}

}
