package io.zonegraph.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
		List<String> texts = new ArrayList<>();
		for (String location : properties.locations()) {
			String folder = location.endsWith("/") ? location : location + "/";
			for (Resource file : resources.getResources(folder + "*.graphqls")) {
				String text = file.getContentAsString(StandardCharsets.UTF_8);
				SchemaFiles.checkSyntax(file.getDescription(), text);
				texts.add(text);
			}
		}
		if (texts.isEmpty()) {
			throw new InvalidSchemaException(
					"No schema: \"zonegraph.schema.locations\" must name folders with .graphqls files, was %s."
						.formatted(properties.locations()));
		}
		return GraphModel.read(texts);
	}

}
