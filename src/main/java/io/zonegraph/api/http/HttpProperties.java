package io.zonegraph.api.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers to GET may be cached.
 *
 * @param maxAge how long they may be used without asking again; 0 means that caches
 * always ask
 * @param shared whether caches that many users share, such as a CDN, may keep them too
 */
@ConfigurationProperties("zonegraph.http")
record HttpProperties(@DefaultValue("0s") Duration maxAge, @DefaultValue("false") boolean shared) {
}
