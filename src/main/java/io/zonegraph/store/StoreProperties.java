package io.zonegraph.store;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the database is used.
 *
 * @param database name of the database; without it the user's home database
 * @param readTimeout how long one read may take before the database ends it
 */
@ConfigurationProperties("zonegraph.store")
record StoreProperties(@Nullable String database, @DefaultValue("10s") Duration readTimeout) {
}
