package io.zonegraph.api.persisted;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

import io.zonegraph.admission.Admission;
import io.zonegraph.api.error.ClientErrors;
import io.zonegraph.api.graphql.DocumentLimits;
import io.zonegraph.api.graphql.DocumentValidation;

/** Configures persisted operations and the cache of parsed documents. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersistedOperationProperties.class)
class PersistedOperationConfiguration {

	@Bean
	OperationAllowlist operationAllowlist(PersistedOperationProperties properties, ResourcePatternResolver resources,
			JsonMapper json) {
		if (properties.only() && properties.locations().isEmpty()) {
			throw new InvalidOperationFileException("zonegraph.persisted-operations.locations",
					"must name files or folders where zonegraph.persisted-operations.only is true, was empty");
		}
		return new OperationFiles(resources, json).read(properties.locations());
	}

	@Bean
	PersistedOperations persistedOperations(OperationAllowlist allowlist, PersistedOperationProperties properties) {
		return new PersistedOperations(allowlist, properties.only(), properties.memory());
	}

	@Bean
	ParsedDocuments parsedDocuments(DocumentLimits limits, PersistedOperations operations, Admission admission) {
		return new ParsedDocuments(limits, operations, admission);
	}

	@Bean
	SmartInitializingSingleton operationAllowlistCheck(OperationAllowlist allowlist, DocumentValidation validation,
			ParsedDocuments documents, ClientErrors errors) {
		return () -> new OperationAllowlistCheck(validation, documents, errors).check(allowlist);
	}

}
