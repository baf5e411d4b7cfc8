package io.zonegraph.api.persisted;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Operations that clients name instead of sending them.
 *
 * @param locations files and folders (with a slash at their end) with the operations of
 * front-ends, each {@code classpath:…} or {@code file:…}
 * @param only whether no operations but these may run
 * @param memory how much the texts that clients send to be kept may take
 */
@ConfigurationProperties("zonegraph.persisted-operations")
record PersistedOperationProperties(@DefaultValue List<String> locations, @DefaultValue("false") boolean only,
		@DefaultValue("8MB") DataSize memory) {
}
