package io.zonegraph.api;

import java.util.Objects;
import java.util.Optional;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

import io.zonegraph.model.GraphModel;
import io.zonegraph.model.GraphSchema;
import io.zonegraph.operation.CostProperties;
import io.zonegraph.operation.GraphOperations;
import io.zonegraph.store.BrowserAddress;
import io.zonegraph.store.GraphReads;
import io.zonegraph.store.GraphVersions;

/** Puts our engine behind Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ CacheProperties.class, CostProperties.class, ExplainProperties.class,
		LimitProperties.class, PersistedOperationProperties.class })
class ApiConfiguration {

	@Bean
	GraphOperations graphOperations(GraphModel model, GraphReads reads, CostProperties costs) {
		return new GraphOperations(model, reads, costs);
	}

	@Bean
	ExplainExtension explainExtension(ExplainProperties properties, CacheProperties cache,
			ObjectProvider<BrowserAddress> local) {
		return new ExplainExtension(properties.anonymous(),
				(properties.browser() == null) ? Optional.ofNullable(local.getIfAvailable())
						: Optional.of(new BrowserAddress(properties.browser(),
								Objects.requireNonNullElse(properties.database(), "neo4j://localhost:7687"))),
				cache.enabled() ? ExplainExtension.CacheStatus.BYPASSED : ExplainExtension.CacheStatus.OFF);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "zonegraph.cache.enabled", matchIfMissing = true)
	ResponseCache responseCache(GraphReads reads, CacheProperties properties, MeterRegistry metrics) {
		return new ResponseCache(new GraphVersions(reads, properties.maxStaleness()), properties, metrics);
	}

	@Bean
	OperationAllowlist listedOperations(PersistedOperationProperties properties, ResourcePatternResolver resources,
			JsonMapper json) {
		if (properties.only() && properties.locations().isEmpty()) {
			throw new InvalidOperationFileException("zonegraph.persisted-operations.locations",
					"must name files or folders where zonegraph.persisted-operations.only is true, was empty");
		}
		return new OperationFiles(resources, json).read(properties.locations());
	}

	@Bean
	PersistedOperations persistedOperations(OperationAllowlist listed, PersistedOperationProperties properties) {
		return new PersistedOperations(listed, properties.only(), properties.memory());
	}

	@Bean
	ParsedDocuments parsedDocuments(LimitProperties limits, PersistedOperations operations) {
		return new ParsedDocuments(limits, operations);
	}

	@Bean
	SmartInitializingSingleton listedOperationsCheck(OperationAllowlist listed, DocumentValidation validation,
			ParsedDocuments documents, ClientErrors errors) {
		return () -> new OperationAllowlistCheck(validation, documents, errors).check(listed);
	}

	/** What may be read by introspection may also be told in messages. */
	@Bean
	Hints hints(GraphQlProperties properties) {
		return new Hints(properties.getSchema().getIntrospection().isEnabled());
	}

	@Bean
	DocumentValidation documentValidation(GraphSchema schema, Hints hints) {
		return new DocumentValidation(schema.executable(), hints);
	}

	/**
	 * In place of Spring's own, which parses the schema files once more and walks all
	 * types to decorate data fetchers, of which we have none.
	 */
	@Bean
	GraphQlSource graphQlSource(GraphSchema schema, GraphOperations operations, ExplainExtension explain,
			ParsedDocuments documents, DocumentValidation validation, Hints hints,
			ObjectProvider<Instrumentation> instrumentations) {
		return new GraphSource(GraphQL.newGraphQL(schema.executable())
			.queryExecutionStrategy(new GraphExecutionStrategy(schema.model(), operations, explain))
			.preparsedDocumentProvider(new CheckedRequests(documents, validation, schema.executable(), hints))
			.instrumentation(new ChainedInstrumentation(instrumentations.orderedStream().toList()))
			.build());
	}

	@Bean
	ClientErrors clientErrors(GraphQlSource source) {
		return new ClientErrors(source.schema());
	}

	/** Our engine, as Spring for GraphQL asks for it. */
	private record GraphSource(GraphQL graphQl) implements GraphQlSource {

		@Override
		public GraphQLSchema schema() {
			return this.graphQl.getGraphQLSchema();
		}

	}

}
