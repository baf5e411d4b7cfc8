package io.zonegraph.api.imports;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.api.http.ErrorMetrics;
import io.zonegraph.seed.PackageImports;

/** Serves imports if the service loads files at all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
@ConditionalOnBooleanProperty(name = "zonegraph.imports.enabled", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "zonegraph.seed.enabled", matchIfMissing = true)
class ImportConfiguration {

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> importRoutes(PackageImports imports, ImportProperties properties, JsonMapper json,
			ErrorMetrics errors) {
		return new ImportRoutes(imports, new UploadReader(properties.maxFileSize().toBytes()),
				new ImportErrors(json, errors))
			.routes();
	}

}
