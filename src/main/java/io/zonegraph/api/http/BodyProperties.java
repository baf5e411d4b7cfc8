package io.zonegraph.api.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits for request bodies that do not arrive together with their headers.
 *
 * @param timeout how long a body may take to arrive, however steadily it does; after that
 * the request fails with 408
 * @param memory the memory that all bodies together may take while they arrive; when it
 * is used up, requests fail with 503
 */
@ConfigurationProperties("zonegraph.http.body")
record BodyProperties(@DefaultValue("10s") Duration timeout, @DefaultValue("32MB") DataSize memory) {
}
