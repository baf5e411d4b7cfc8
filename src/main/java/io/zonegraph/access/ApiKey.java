package io.zonegraph.access;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * An API key, without its secret.
 *
 * @param id identifies the key
 * @param name who or what uses it; several keys may have the same name
 * @param role what it allows
 * @param createdAt when it was made
 * @param revokedAt when it was revoked; null if it is valid
 */
public record ApiKey(String id, String name, Role role, ZonedDateTime createdAt, @Nullable ZonedDateTime revokedAt) {
}
