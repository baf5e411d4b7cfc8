package io.zonegraph.store;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for access to the database.
 *
 * @param database name of the database; null for the user's home database
 * @param readTimeout maximum duration of a read, after which the database terminates it
 */
@ConfigurationProperties("zonegraph.store")
record StoreProperties(@Nullable String database, @DefaultValue("10s") Duration readTimeout) {
}
