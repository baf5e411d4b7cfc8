package io.zonegraph.api.persisted;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Configuration of persisted operations.
 *
 * @param locations files, and folders with a trailing slash, that list the operations of
 * clients, each {@code classpath:…} or {@code file:…}
 * @param only whether only these operations may run
 * @param memory maximum size of the texts registered by clients
 */
@ConfigurationProperties("zonegraph.persisted-operations")
record PersistedOperationProperties(@DefaultValue List<String> locations, @DefaultValue("false") boolean only,
		@DefaultValue("8MB") DataSize memory) {
}
