package io.zonegraph.model;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Configuration of the schema.
 *
 * @param locations folders with {@code .graphqls} files, as resource locations such as
 * {@code classpath:schema/} or {@code file:/srv/schema/}
 */
@Validated
@ConfigurationProperties("zonegraph.schema")
record SchemaProperties(@NotEmpty @DefaultValue(DEFAULT_LOCATION) List<String> locations) {

	static final String DEFAULT_LOCATION = "classpath:schema/";

}
