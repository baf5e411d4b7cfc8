package io.zonegraph.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads the model from the configured schema folders. Enough of a context to check a
 * seed.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SchemaProperties.class)
public class ModelConfiguration {

	@Bean
	GraphModel graphModel(SchemaProperties properties, ResourcePatternResolver resources) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String location : properties.locations()) {
			String folder = location.endsWith("/") ? location : location + "/";
			for (Resource file : resources.getResources(folder + "*.graphqls")) {
				texts.put(file.getDescription(), file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		if (texts.isEmpty()) {
			throw new InvalidSchemaException(
					"No schema: \"zonegraph.schema.locations\" must name folders with .graphqls files, was %s."
						.formatted(properties.locations()));
		}
		return read(texts);
	}

	private static GraphModel read(Map<String, String> texts) {
		try {
			return GraphModel.read(List.copyOf(texts.values()));
		}
		catch (InvalidSchemaException ex) {
			// Reading a file by itself tells its name, and takes as long again.
			texts.forEach(SchemaFiles::checkSyntax);
			throw ex;
		}
	}

}
