package io.zonegraph.api.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of imports over HTTP.
 *
 * @param enabled whether packages can be uploaded; they cannot if
 * {@code zonegraph.seed.enabled} is false
 * @param maxFileSize the largest file that is accepted
 */
@ConfigurationProperties("zonegraph.imports")
record ImportProperties(@DefaultValue("true") boolean enabled, @DefaultValue("32MB") DataSize maxFileSize) {
}
