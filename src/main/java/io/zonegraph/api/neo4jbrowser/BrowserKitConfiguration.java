package io.zonegraph.api.neo4jbrowser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import io.zonegraph.model.GraphModel;

/**
 * Serves the kit for Neo4j Browser, which requests it from another origin. Like the
 * explorer, the tour queries types of the schema shipped with ZoneGraph.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "zonegraph.explorer.enabled", matchIfMissing = true)
@EnableConfigurationProperties(BrowserKitProperties.class)
class BrowserKitConfiguration implements WebMvcConfigurer {

	@Bean
	@Order(-2)
	RouterFunction<ServerResponse> browserKit(GraphQlSource source, GraphModel model, JsonMapper json,
			BrowserKitProperties properties) {
		// Created on first use, to keep start-up fast: few users open Neo4j Browser.
		return new BrowserKit(SingletonSupplier.of(() -> guide(source, model, json, properties))).routes();
	}

	private static BrowserGuide guide(GraphQlSource source, GraphModel model, JsonMapper json,
			BrowserKitProperties properties) {
		BilingualProperties bilingual = BilingualProperties.from(model);
		return new BrowserGuide(TourReader.read(properties.tour()), new SchemaNames(model, source.schema()),
				ChineseNames.shipped(), new GraphStyle(model, colours(json), bilingual), bilingual);
	}

	/** Allows requests from any origin, as the kit is public. */
	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping(BrowserKit.PATH + "/**").allowedOrigins("*").allowedMethods("GET").allowedHeaders("*");
	}

	private static Map<String, String> colours(JsonMapper json) {
		try (InputStream file = new ClassPathResource("explorer/colours.json").getInputStream()) {
			return json.readValue(file, new TypeReference<Map<String, String>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
