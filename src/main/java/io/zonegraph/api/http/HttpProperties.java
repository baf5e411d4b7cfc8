package io.zonegraph.api.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * HTTP caching of responses to GET.
 *
 * @param maxAge how long caches may use a response without revalidation; 0 to always
 * revalidate
 * @param shared whether shared caches, such as a CDN, may store responses too
 */
@ConfigurationProperties("zonegraph.http")
record HttpProperties(@DefaultValue("0s") Duration maxAge, @DefaultValue("false") boolean shared) {
}
